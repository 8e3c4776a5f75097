import Diagnostics
import Files
import Foundation
import Gazette
import Publishing
import TestKit
import Testing

@Suite struct SampleSiteTests {
  /// The repository's own project, read where it stands.
  private let project: LocalDisk

  init() throws {
    project = try LocalDisk(at: Repository.root.path)
  }

  @Test func theSampleSiteIsWhatItsSourcesBuild() throws {
    let built = try MemoryDisk()
    let report = try Pipeline(project).build(to: .publicFolder(of: built))
    #expect(report.findings.diagnostics.isEmpty)
    let site = try built.tree("public")
    if Recording.isOn {
      _ = try Pipeline(project).build(to: .publicFolder(of: project))
      return
    }
    let committed = try project.tree("public")
    #expect(site.differences(from: committed) == [])
  }

  @Test func theSameSourcesGiveTheSameBytes() throws {
    let first = try MemoryDisk()
    _ = try Pipeline(project).build(to: .publicFolder(of: first))
    let expected = try first.tree("public")
    #expect(!expected.isEmpty)

    let folder = try TemporaryFolder()
    for name in ["gazette.yaml", "content", "templates"] { try folder.copy(name) }
    for seed in [1, 2] as [UInt64] {
      let other = try MemoryDisk()
      let shuffled = ShuffledDisk(folder.disk, seed: seed)
      _ = try Pipeline(shuffled).build(to: .publicFolder(of: other))
      let site = try other.tree("public")
      #expect(site.differences(from: expected) == [])
    }
  }

  @Test func theSameFaultsAreToldInTheSameOrder() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    for number in 0..<30 {
      try disk.put("---\ntitel: \(number)\n---\n[x](y)", at: "content/pages/p\(number).en.md")
    }
    let told = try Pipeline(disk, .on("2024-02-01")).check().findings.diagnostics
    #expect(told.count >= 60)
    for seed in 1...3 as ClosedRange<UInt64> {
      let shuffled = ShuffledDisk(disk, seed: seed)
      let again = try Pipeline(shuffled, .on("2024-02-01")).check().findings.diagnostics
      #expect(again == told)
    }
  }

  @Test func everyLinkWithinTheSiteLeadsToAFile() throws {
    let built = try MemoryDisk()
    _ = try Pipeline(project).build(to: .publicFolder(of: built))
    let site = try built.tree("public")
    let pages = site.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    for (page, bytes) in pages {
      let html = String(decoding: bytes, as: UTF8.self)
      for match in html.matches(of: #/(?:href|src)="(\/[^"#?]*)/#) {
        let path = String(match.output.1.dropFirst())
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        let name = file.removingPercentEncoding ?? file
        #expect(site[name] != nil, "\(page) links to /\(path)")
      }
    }
  }
}
