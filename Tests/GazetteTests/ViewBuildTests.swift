import Diagnostics
import Files
import Gazette
import GazetteModel
import TestKit
import Testing

@Suite struct ViewBuildTests {
  private func project(_ view: String, rows: [String]) throws -> MemoryDisk {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let table = "day,visitors\n" + rows.map { $0 + "\n" }.joined()
    try disk.put(Array(table.utf8), at: "content/data/visitors/visitors.csv")
    try disk.put(Array(view.utf8), at: "content/views/all.sql")
    return disk
  }

  private func head(_ columns: String) -> String {
    "/*\ntitle: All\npublish: true\ncolumns: [\(columns)]\n*/\n"
  }

  /// Days from 1900 on, in an order that no key has, so that batches pass on several threads.
  private var rows: [String] {
    var random = SeededGenerator(seed: 3)
    var days: [CalendarDate] = []
    var day = CalendarDate(iso: "1900-01-01")
    while let next = day, days.count < 50_000 {
      days.append(next)
      day = next.next
    }
    return days.shuffled(using: &random).map {
      "\($0),\(Int.random(in: 0..<1_000, using: &random))"
    }
  }

  @Test func aViewOfAWholeTableIsThatTable() throws {
    let columns = "{ name: day, type: date }, { name: visitors, type: integer }"
    let disk = try project(head(columns) + "SELECT * FROM visitors ORDER BY rowid", rows: rows)
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    #expect(report.findings.diagnostics == [])
    let files = try disk.tree("public/data")
    #expect(files["views/all.csv"] == files["visitors/visitors.csv"])
    #expect(files["views/all.json"] == files["visitors/visitors.json"])
    #expect((files["views/all.csv"]?.count ?? 0) > 700_000)
  }

  @Test func whatAViewCountsIsWhatTheRowsComeTo() throws {
    let rows = rows
    let sum = rows.reduce(0) { $0 + (Int($1.split(separator: ",")[1]) ?? 0) }
    let sql = "SELECT count(*) AS days, sum(visitors) AS visitors, min(day) AS first FROM visitors"
    let columns =
      "{ name: days, type: integer }, { name: visitors, type: integer }, { name: first, type: date }"
    let disk = try project(head(columns) + sql, rows: rows)
    _ = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    let csv = try disk.tree("public/data/views")["all.csv"] ?? []
    #expect(
      String(decoding: csv, as: UTF8.self)
        == "days,visitors,first\r\n50000,\(sum),1900-01-01\r\n")
  }

  @Test func aViewWithAFaultKeepsTheOldSite() throws {
    let disk = try project(
      head("{ name: n, type: integer }") + "SELECT count(*) AS n FROM visitors",
      rows: ["2024-01-08,1"])
    let options = Pipeline.Options.on("2024-02-01")
    #expect(
      try Pipeline(disk, options).build(to: .publicFolder(of: disk)).outcome == .published)
    let before = try disk.tree("public")
    for sql in ["SELECT sum(m) AS n FROM visitors", "SELECT day AS n FROM visitors LIMIT 1"] {
      try disk.put(
        Array((head("{ name: n, type: integer }") + sql).utf8), at: "content/views/all.sql")
      let report = try Pipeline(disk, options).build(to: .publicFolder(of: disk))
      #expect(report.outcome == nil)
      #expect(report.findings.count(.error) == 1)
      #expect(try disk.tree("public") == before)
    }
  }
}
