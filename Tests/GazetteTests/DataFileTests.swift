import Databases
import Diagnostics
import Files
import Foundation
import Gazette
import GazetteModel
import Publishing
import TestKit
import Testing

@Suite struct DataFileTests {
  private static let folder = "content/data/visitors/"

  /// The starter, with a table of `fields` (JSON) and these rows.
  private func site(_ fields: String, _ rows: String, more: String = "") throws -> MemoryDisk {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    try disk.put(rows, at: Self.folder + "visitors.csv")
    try disk.put(
      """
      {
        "name": "visitors", "title": "Visitors", "description": "How many people came to the office, day by day, counted at its door.", \(more)
        "licenses": [{ "name": "CC0-1.0" }],
        "resources": [
          { "name": "visitors", "path": "visitors.csv", "schema": { "fields": [\(fields)] } }
        ]
      }
      """, at: Self.folder + "datapackage.json")
    return disk
  }

  private func built(
    _ disk: MemoryDisk
  ) throws -> (report: RunReport, files: [String: [UInt8]]) {
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    return (report, report.outcome == nil ? [:] : try disk.tree("public"))
  }

  private func names(_ files: [String: [UInt8]]) -> [String] {
    files.keys.filter { $0.hasPrefix("data/visitors/") }.map { String($0.dropFirst(14)) }.sorted()
  }

  @Test func everyFormatThatFitsIsPublished() throws {
    let rows = "a,at\n" + String(repeating: "x,\"1, 2\"\n", count: 1_000)
    let disk = try site(
      #"{ "name": "a", "type": "string" }, { "name": "at", "type": "geopoint" }"#, rows)
    #expect(
      names(try built(disk).files) == [
        "croissant.json", "datapackage.json", "index.html", "visitors.csv",
        "visitors.csv-metadata.json",
        "visitors.csv.gz", "visitors.excel.csv", "visitors.geojson", "visitors.json",
        "visitors.json.gz", "visitors.ndjson", "visitors.ndjson.gz", "visitors.schema.json",
        "visitors.sqlite", "visitors.xlsx",
      ])
  }

  @Test func onlyTheFormatsThatAreNamedArePublished() throws {
    let disk = try site(
      #"{ "name": "a", "type": "string" }"#, "a\nx\n", more: #""gazette:formats": ["xlsx"],"#)
    #expect(
      names(try built(disk).files) == [
        "croissant.json", "datapackage.json", "index.html", "visitors.csv",
        "visitors.csv-metadata.json",
        "visitors.schema.json", "visitors.xlsx",
      ])
  }

  @Test func thePageAndTheDescriptorListEveryFile() throws {
    let disk = try site(#"{ "name": "a", "type": "string" }"#, "a\nx\n")
    let files = try built(disk).files
    let page = String(decoding: files["data/visitors/index.html"] ?? [], as: UTF8.self)
    let package = String(decoding: files["data/visitors/datapackage.json"] ?? [], as: UTF8.self)
    for name in ["json", "ndjson", "xlsx", "excel.csv", "sqlite"].map({ "visitors." + $0 }) {
      #expect(page.contains("/data/visitors/\(name)\""), "\(name)")
      #expect(package.contains("\"path\": \"\(name)\""), "\(name)")
    }
  }

  @Test func everyFileHoldsTheSameRows() throws {
    var generator = SeededGenerator(seed: 11)
    let numbers = (0..<2_000).map { _ in Int.random(in: -999...999, using: &generator) }
    let disk = try site(
      #"{ "name": "n", "type": "integer" }"#, "n\n" + numbers.map { "\($0)\n" }.joined())
    let files = try built(disk).files
    let csv = String(decoding: files["data/visitors/visitors.csv"] ?? [], as: UTF8.self)
    #expect(csv.split(separator: "\r\n").dropFirst().compactMap { Int($0) } == numbers)
    let excel = String(decoding: files["data/visitors/visitors.excel.csv"] ?? [], as: UTF8.self)
    #expect(excel == "\u{FEFF}" + csv)
    let folder = try TemporaryFolder()
    let path = folder.path + "/visitors.sqlite"
    try Data(files["data/visitors/visitors.sqlite"] ?? []).write(to: URL(filePath: path))
    let statement = try Statement(
      "SELECT count(*), sum(n) FROM visitors", in: try Database(reading: path))
    #expect(try statement.step())
    #expect(statement.value(0) == .integer(Int64(numbers.count)))
    #expect(statement.value(1) == .integer(Int64(numbers.reduce(0, +))))
  }

  @Test func faultyRowsAreFindingsInEveryFormat() throws {
    let disk = try site(
      """
      { "name": "n", "type": "integer", "constraints": { "required": true, "unique": true } },
      { "name": "at", "type": "geopoint" }
      """, "n,at\n1,x\n1,\"1, 2\"\n,\n\"\u{1}\",\"999, 999\"\n")
    let report = try built(disk).report
    #expect(report.outcome == nil)
    #expect(
      Set(report.findings.diagnostics.map(\.rule.code)) == [
        "cell-type", "cell-required", "key-duplicate",
      ])
  }

  @Test func aColumnThatAFileMayLackIsNoFaultOfTheDatabase() throws {
    let disk = try site(
      """
      { "name": "a", "type": "string" },
      { "name": "b", "type": "integer", "constraints": { "required": true, "unique": true } }
      """, "a\nx\ny\n")
    let path = Self.folder + "datapackage.json"
    let text = try disk.read(RelativePath(checking: path), limit: 1 << 20)
    try disk.put(
      String(decoding: text, as: UTF8.self).replacing(
        "\"schema\": {", with: "\"schema\": { \"fieldsMatch\": \"superset\","), at: path)
    let report = try built(disk).report
    #expect(report.findings.hasErrors == (report.outcome == nil))
  }
}
