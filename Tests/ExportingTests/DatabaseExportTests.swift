import Databases
import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct DatabaseExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a dataset of one table, and opens what was written.
  private func database(_ table: TableExample) throws -> Database {
    let staged = try StagedTableExport(
      table.resource, table.schema, at: folder.path + "/rows")
    try table.pass { try staged.take($0) }
    let path = folder.path + "/database"
    try DatabaseExport(table.dataset, in: table.site).write([try staged.finish()], to: path)
    return try Database(reading: path)
  }

  private func rows(_ sql: String, _ database: Database) throws -> [[DatabaseValue]] {
    let statement = try Statement(sql, in: database)
    var rows: [[DatabaseValue]] = []
    while try statement.step() {
      rows.append((0..<statement.columnCount).map { statement.value($0) })
    }
    return rows
  }

  @Test func valuesHaveTheirTypes() throws {
    let table = try TableExample(
      Schema([
        Field("text", .string), Field("whole", .integer), Field("part", .number),
        Field("flag", .boolean), Field("day", .date), Field("list", .list),
      ]),
      "text,whole,part,flag,day,list\n007,007,0.1,1,2024-02-29,\"a,b\"\n,,,,,\n")
    let database = try database(table)
    #expect(
      try rows("SELECT * FROM counts", database) == [
        [
          .text("007"), .integer(7), .real(0.1), .integer(1), .text("2024-02-29"),
          .text("[\"a\",\"b\"]"),
        ],
        Array(repeating: .null, count: 6),
      ])
    #expect(
      try rows("SELECT type FROM pragma_table_info('counts')", database).map { $0[0] }
        == ["TEXT", "INTEGER", "REAL", "INTEGER", "TEXT", "TEXT"].map { .text($0) })
    #expect(try rows("PRAGMA integrity_check", database) == [[.text("ok")]])
  }

  @Test func whatSQLiteCannotHoldStaysAsItIsWritten() throws {
    let table = try TableExample(
      Schema([Field("whole", .integer), Field("part", .number)]),
      "whole,part\n9223372036854775807,INF\n9223372036854775808,NaN\n1,1e999\n")
    #expect(
      try rows("SELECT * FROM counts", database(table)) == [
        [.integer(.max), .real(.infinity)], [.text("9223372036854775808"), .text("NaN")],
        [.integer(1), .text("1e999")],
      ])
  }

  @Test(arguments: ["sqlite_stat1", "_columns", "_about"])
  func aNameThatIsTakenStandsBehindAnUnderscore(_ name: String) throws {
    let table = try TableExample(Schema([Field("a", .integer)]), "a\n1\n") { $0.name = name }
    #expect(try rows("SELECT a FROM \"_\(name)\"", database(table)) == [[.integer(1)]])
  }

  @Test func decimalsThatIdentifyRowsAreKeptApart() throws {
    var schema = Schema([Field("a", .number)])
    schema.primaryKey = ["a"]
    let table = try TableExample(schema, "a\n0.1\n0.10000000000000000001\n")
    #expect(try rows("SELECT a FROM counts", database(table)).count == 2)
  }

  @Test func keysAndReferencesAreDeclared() throws {
    var schema = Schema([
      Field("id", .string), Field("parent", .string), Field("Id", .integer),
      Field("b", .string, constraints: Constraints(required: true, unique: true)),
    ])
    schema.primaryKey = ["id"]
    schema.uniqueKeys = [["parent", "Id"]]
    schema.foreignKeys = [ForeignKey(["parent"], referencedFields: ["id"])]
    let database = try database(TableExample(schema, "id,parent,Id,b\nx,,1,p\ny,x,2,q\n"))
    let text = try rows("SELECT sql FROM sqlite_schema WHERE name = 'counts'", database)
    #expect(
      text == [
        [
          .text(
            """
            CREATE TABLE "counts" (
              "id" TEXT NOT NULL,
              "parent" TEXT,
              "Id_2" INTEGER,
              "b" TEXT NOT NULL UNIQUE,
              PRIMARY KEY ("id"),
              UNIQUE ("parent", "Id_2"),
              FOREIGN KEY ("parent") REFERENCES "counts" ("id")
            ) STRICT
            """)
        ]
      ])
    #expect(try rows("PRAGMA foreign_key_check", database).isEmpty)
  }

  @Test func twoTablesTellWhatTheDatabaseIs() throws {
    let table = try TableExample(Schema([Field("a", .integer)]), "a\n1\n") {
      $0.schema.fields[0].categories = [Tabular.Category("1", label: "One")]
      $0.columns[0].labels = ["1": Localized("One")]
    }
    let database = try database(table)
    #expect(
      try rows(
        "SELECT language, title, unit, codes FROM _columns ORDER BY language", database
      ).map { $0[0...1] } == [
        [.text("en"), .text("Title of a")], [.text("zh-Hans"), .text("标题")],
      ])
    let codes = try rows("SELECT json_extract(codes, '$[0].label') FROM _columns", database)
    #expect(codes == [[.text("One")], [.text("One")]])
    #expect(
      try rows("SELECT count(*) FROM _about WHERE value LIKE 'CC0 <%'", database)
        == [[.integer(2)]])
  }

  @Test func theSameRowsMakeTheSameFile() throws {
    let csv = "a,b\n" + (0..<3_000).map { "\($0 * 7 % 3_000),x\($0)\n" }.joined()
    var schema = Schema([Field("a", .integer), Field("b", .string)])
    schema.primaryKey = ["a"]
    let table = try TableExample(schema, csv)
    let files = try (0..<2).map { _ in
      _ = try database(table)
      let data = try Data(contentsOf: URL(filePath: folder.path + "/database"))
      for name in ["rows", "database"] {
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
      }
      return data
    }
    #expect(files[0] == files[1])
  }
}
