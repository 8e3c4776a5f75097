import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

@Suite struct StarterTests {
  @Test func buildsCleanWithoutASingleFinding() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    #expect(report.findings.diagnostics.isEmpty)
    #expect(report.outcome == .published)
    #expect(report.notices == 1 && report.datasets == 1 && report.rows > 0)
    #expect(try disk.tree("public").keys.contains("index.html"))
  }

  @Test func hasTheRepositorysOwnTemplates() throws {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let files = try Repository.files(in: "templates")
    #expect(!files.isEmpty)
    var expected: [String: [UInt8]] = [:]
    for file in files { expected[file] = try Repository.bytes("templates/" + file) }
    #expect(try disk.tree("templates").differences(from: expected) == [])
  }

  @Test func hasTheStarterFolderAndNothingElse() throws {
    let disk = try MemoryDisk()
    let written = try Starter.write(to: disk)
    let files =
      try Repository.files(in: "Starter")
      + Repository.files(in: "templates").map { "templates/" + $0 }
    #expect(written == files.sorted())
    for file in try Repository.files(in: "Starter") {
      let path = try RelativePath(checking: file)
      #expect(try disk.read(path, limit: 1 << 20) == Repository.bytes("Starter/" + file))
    }
  }

  @Test func leavesAFullFolderAlone() throws {
    let disk = try MemoryDisk(["gazette.yaml": "mine"])
    #expect(throws: DiskError.self) { try Starter.write(to: disk) }
    let path = try RelativePath(checking: "gazette.yaml")
    #expect(try disk.read(path, limit: 100) == Array("mine".utf8))
  }
}
