import Databases
import Foundation
import TestKit
import Testing

@Suite struct DatabaseTests {
  private func rows(_ sql: String, _ database: Database) throws -> [[DatabaseValue]] {
    let statement = try Statement(sql, in: database)
    var rows: [[DatabaseValue]] = []
    while try statement.step() {
      rows.append((0..<statement.columnCount).map { statement.value($0) })
    }
    return rows
  }

  @Test func everyValueComesBackAsItWas() throws {
    let folder = try TemporaryFolder()
    let database = try Database(at: folder.path + "/values")
    let values: [DatabaseValue] = [
      .null, .integer(.min), .integer(.max), .real(0.1), .real(.infinity), .text(""),
      .text("a\u{0}b"), .text("'; DROP TABLE t; --"), .text("中文 🎈"),
    ]
    try database.run("CREATE TABLE t (number INTEGER PRIMARY KEY, value ANY) STRICT")
    for (number, value) in values.enumerated() {
      try database.run("INSERT INTO t VALUES (?, ?)", [.integer(Int64(number)), value])
    }
    #expect(try rows("SELECT value FROM t ORDER BY number", database).map { $0[0] } == values)
  }

  @Test func aNameCanHoldAnything() throws {
    let folder = try TemporaryFolder()
    let database = try Database(at: folder.path + "/names")
    for name in ["select", "a \"b\"", "x); DROP TABLE y; --", "日期", "a-b", "'"] {
      try database.run("CREATE TABLE \(SQLName(name)) (\(SQLName(name)) TEXT)")
      #expect(try rows("SELECT count(*) FROM \(SQLName(name))", database) == [[.integer(0)]])
    }
  }

  @Test func theSameStatementsMakeTheSameFile() throws {
    let folder = try TemporaryFolder()
    let files = try ["one", "two"].map { name in
      let path = folder.path + "/" + name
      let database = try Database(at: path)
      try database.run("CREATE TABLE t (a TEXT PRIMARY KEY, b REAL) STRICT")
      try database.transaction { () throws(DatabaseError) in
        for number in 0..<2_000 {
          let text = String(number * 7_919 % 2_000)
          try database.run("INSERT INTO t VALUES (?, ?)", [.text(text), .real(Double(number))])
        }
      }
      return try Data(contentsOf: URL(filePath: path))
    }
    #expect(files[0] == files[1])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["one", "two"])
  }

  @Test func aMistakeIsToldWithItsStatement() throws {
    let folder = try TemporaryFolder()
    let database = try Database(at: folder.path + "/wrong")
    let error = #expect(throws: DatabaseError.self) { try database.run("SELEC 1") }
    #expect(error?.description.contains("SELEC 1") == true)
    try database.run("CREATE TABLE t (a TEXT PRIMARY KEY NOT NULL) STRICT")
    try database.run("INSERT INTO t VALUES ('x')")
    #expect(throws: DatabaseError.self) { try database.run("INSERT INTO t VALUES ('x')") }
  }
}
