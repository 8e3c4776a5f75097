import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

@Suite struct WholeBuildTests {
  private static let secret = "Zwolfkampf"

  private func starter() throws -> MemoryDisk {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    return disk
  }

  private func notice(_ title: String, _ more: String = "", body: String = "Text.") -> String {
    """
    ---
    title: \(title)
    kind: notice
    authority: my-office
    issued: 2024-01-15
    \(more)
    ---
    \(body)
    """
  }

  @Test(arguments: ["published: 2024-02-02", "published: 2024-02-02T00:00", "draft: true"])
  func embargoedNoticesLeaveNoTrace(why: String) throws {
    let disk = try starter()
    let path = "content/notices/\(Self.secret).en.md"
    try disk.put(notice(Self.secret, why, body: "[map](\(Self.secret).png)"), at: path)
    try disk.put(Self.secret, at: "content/notices/\(Self.secret).png")
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    #expect(report.findings.diagnostics.isEmpty)
    let site = try disk.tree("public")
    #expect(site.count > 10)
    for (path, bytes) in site {
      #expect(!path.contains(Self.secret))
      #expect(!String(decoding: bytes, as: UTF8.self).contains(Self.secret), "\(path) tells of it")
    }
  }

  @Test func anEmbargoEndsWithItsDay() throws {
    let disk = try starter()
    let path = "content/notices/\(Self.secret).en.md"
    try disk.put(notice(Self.secret, "published: 2024-02-02"), at: path)
    _ = try Pipeline(disk, .on("2024-02-02")).build(to: .publicFolder(of: disk))
    #expect(try disk.tree("public")["notices/\(Self.secret)/index.html"] != nil)
  }

  @Test func unchangedFilesKeepInodeAndTime() throws {
    let folder = try TemporaryFolder()
    _ = try Starter.write(to: folder.disk)
    try folder.write(notice("One"), to: "content/notices/one.en.md")
    func build() throws -> RunReport.Outcome? {
      try Pipeline(folder.disk, .on("2024-02-01")).build(to: .publicFolder(of: folder.disk)).outcome
    }
    #expect(try build() == .published)
    let first = try folder.identities(in: "public")
    #expect(try build() == .unchanged)
    #expect(try folder.identities(in: "public") == first)
    try folder.write(notice("One", body: "Another text."), to: "content/notices/one.en.md")
    #expect(try build() == .published)
    let second = try folder.identities(in: "public")
    #expect(second.keys.sorted() == first.keys.sorted())
    let changed = second.keys.filter { second[$0] != first[$0] }.sorted()
    #expect(changed == ["manifest.json", "notices/one/index.html", "notices/one/index.json"])
  }

  @Test func theManifestListsEveryFile() throws {
    let disk = try starter()
    _ = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    let site = try disk.tree("public")
    let manifest = try #require(site["manifest.json"].flatMap { Manifest(parsing: $0) })
    #expect(
      manifest.files.map(\.path.text) == site.keys.filter { $0 != "manifest.json" }.sorted())
    for file in manifest.files { #expect(site[file.path.text]?.count == file.size) }
  }

  @Test(arguments: [false, true])
  func theOldSiteStandsWhicheverWriteFails(isForGood: Bool) throws {
    let sources = try starter()
    for file in try sources.tree("templates/assets").keys {
      try sources.remove(RelativePath(checking: "templates/assets/" + file))
    }
    let old = try MemoryDisk()
    _ = try Pipeline(sources, .on("2024-01-10")).build(to: .publicFolder(of: old))
    let before = try old.tree("public")
    let new = try MemoryDisk()
    _ = try Pipeline(sources, .on("2024-02-01")).build(to: .publicFolder(of: new))
    let after = try new.tree("public")
    #expect(after.differences(from: before) != [])

    var number = 0
    var hasFailed = true
    while hasFailed {
      number += 1
      let disk = try MemoryDisk()
      for (path, bytes) in before { try disk.put(bytes, at: "public/" + path) }
      let faulty = FaultyDisk(disk, isForGood ? .forGood(at: number) : .once(at: number))
      do {
        _ = try Pipeline(sources, .on("2024-02-01")).build(to: .publicFolder(of: faulty))
        hasFailed = faulty.changes >= number
      } catch is PublishingError {
      } catch is DiskError {}
      let found = try disk.tree("public")
      let isWhole = found == before || found == after
      #expect(isWhole, "failed at change \(number)")
    }
    #expect(number > after.count)
  }
}
