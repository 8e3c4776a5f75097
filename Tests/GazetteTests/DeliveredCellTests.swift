import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

/// What other programs spoil when they open a CSV, and what a build must hand on as it was delivered.
@Suite struct DeliveredCellTests {
  private static let table =
    [
      "alpha-2,currency,dial,name,founded,note",
      "NA,516,264,Namibia,1990,NULL",
      "DZ,012,213,الجزائر,,none",
      "AL,008,355,阿尔巴尼亚,1912,\"a, \"\"b\"\"\nc\"",
      "US,840,001-684,American Samoa,,=1+1",
      "FR,978,0033,Côte d’Or,0843,1E5",
      "GB,826,0044, spaced ,-0001,2/1",
      "GN,324,00224,Guinée,1958,true",
    ].joined(separator: "\r\n") + "\r\n"

  private static let package = """
    {
      "name": "codes", "title": "Codes", "description": "Codes of countries.",
      "licenses": [{ "name": "CC-BY-4.0" }],
      "resources": [{
        "name": "codes", "title": "Codes", "path": "codes.csv",
        "schema": { "fields": [
          { "name": "alpha-2", "type": "string", "constraints": { "unique": true } },
          { "name": "currency", "type": "string", "constraints": { "pattern": "[0-9]{3}" } },
          { "name": "dial", "type": "string" },
          { "name": "name", "type": "string" },
          { "name": "founded", "type": "year" },
          { "name": "note", "type": "string" }
        ] }
      }]
    }
    """

  private func published() throws -> [String: [UInt8]] {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    try disk.put(Self.package, at: "content/data/codes/datapackage.json")
    try disk.put(Self.table, at: "content/data/codes/codes.csv")
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    #expect(report.findings.diagnostics.filter { $0.severity == .error }.isEmpty)
    return try disk.tree("public")
  }

  @Test func canonicalCSVIsWhatWasDelivered() throws {
    let csv = try #require(published()["data/codes/codes.csv"])
    #expect(String(decoding: csv, as: UTF8.self) == Self.table)
  }

  @Test func leadingZerosAndNamibiaAreTextsInJSON() throws {
    let site = try published()
    for ending in ["json", "ndjson"] {
      let rows = String(decoding: try #require(site["data/codes/codes.\(ending)"]), as: UTF8.self)
      #expect(rows.contains(#"{"alpha-2":"NA","currency":"516","dial":"264","name":"Namibia""#))
      #expect(rows.contains(#"{"alpha-2":"AL","currency":"008","dial":"355""#))
      #expect(rows.contains(#""note":"NULL""#))
    }
  }
}
