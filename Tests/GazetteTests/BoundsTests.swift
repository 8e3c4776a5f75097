import Diagnostics
import Files
import Gazette
import TestKit
import Testing

@Suite struct BoundsTests {
  private func findings(_ table: [UInt8]) throws -> Findings {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    try disk.put(table, at: "content/data/visitors/visitors.csv")
    return try Pipeline(disk, .on("2024-02-01")).check().findings
  }

  @Test func aCellOfFiftyMegabytesIsRefused() throws {
    var table = Array("day,visitors\n2024-01-08,".utf8)
    table += repeatElement(UInt8(ascii: "9"), count: 50_000_000)
    table += Array("\n2024-01-99,1\n".utf8)
    let codes = try findings(table).diagnostics.map(\.rule.code)
    #expect(codes.first == "csv-cell-limit")
  }

  @Test func aQuoteThatSwallowsMegabytesIsRefused() throws {
    var table = Array("day,visitors\n2024-01-08,\"".utf8)
    table += repeatElement(UInt8(ascii: "x"), count: 8_000_000)
    let codes = try findings(table).diagnostics.map(\.rule.code)
    #expect(codes == ["csv-unclosed-quote"])
  }

  @Test func aMillionColumnsAreRefused() throws {
    var table = Array("day,visitors".utf8)
    for _ in 0..<1_000_000 { table += [UInt8(ascii: ","), UInt8(ascii: "x")] }
    table += Array("\n2024-01-08,1\n".utf8)
    let codes = try findings(table).diagnostics.map(\.rule.code)
    #expect(codes == ["csv-column-limit"])
  }

  @Test func aMillionFaultsAreCountedAndNotKept() throws {
    var table = Array("day,visitors\n".utf8)
    for _ in 0..<100_000 { table += Array("x,y\n".utf8) }
    let found = try findings(table)
    #expect(found.count(.error) == 200_000)
    #expect(found.diagnostics.count == 50)
  }

  @Test func randomChangesOfTheSourcesNeverCrash() throws {
    var generator = SeededGenerator(seed: 7)
    let clean = try MemoryDisk()
    _ = try Starter.write(to: clean)
    let files = try clean.list(nil).entries.filter {
      $0.kind == .file && !$0.path.text.hasPrefix("templates/assets")
    }
    var faulty = 0
    for _ in 0..<60 {
      let disk = try MemoryDisk()
      _ = try Starter.write(to: disk)
      let file = try #require(files.randomElement(using: &generator))
      var bytes = try disk.read(file.path, limit: 1 << 20)
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let index = bytes.indices.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        case 2:
          bytes.insert(
            "\"'{}[]()<>:,#&*|-\n\t\0".utf8.randomElement(using: &generator) ?? 0, at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 40))
        }
      }
      try disk.put(bytes, at: file.path.text)
      let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
      faulty += report.findings.hasErrors ? 1 : 0
      #expect(report.findings.hasErrors == (report.outcome == nil), "\(file.path)")
    }
    #expect(faulty > 10)
  }
}
