import Databases
import Testing

@Suite struct SupervisionTests {
  private func database() throws -> Database {
    let database = try Database()
    try database.run("CREATE TABLE t (a INTEGER, b TEXT)")
    try database.run("INSERT INTO t VALUES (1, 'x'), (2, 'y')")
    return database
  }

  private func values(_ sql: String, _ database: Database) throws -> [DatabaseValue] {
    let statement = try Statement(sql, in: database)
    var values: [DatabaseValue] = []
    while try statement.step() { values.append(statement.value(0)) }
    return values
  }

  @Test func aJudgeHearsOfEveryColumnAndFunction() throws {
    let database = try database()
    var heard: Set<DatabaseAction> = []
    _ = try database.judging({ heard.insert($0).inserted || true }) {
      () throws(DatabaseError) in
      try Statement("SELECT upper(b) FROM t WHERE a > 1", in: database)
    }
    #expect(
      heard == [
        .select, .function("upper"), .read(table: "t", column: "a"),
        .read(table: "t", column: "b"),
      ])
  }

  @Test func whatAJudgeDeniesFails() throws {
    let database = try database()
    for sql in ["DELETE FROM t", "ATTACH ':memory:' AS o", "PRAGMA page_size", "DROP TABLE t"] {
      let error = #expect(throws: DatabaseError.self) {
        try database.judging({ $0 != .other }) { () throws(DatabaseError) in
          try database.run(sql)
        }
      }
      #expect(error?.isRefused == true, "\(sql)")
    }
    #expect(try values("SELECT count(*) FROM t", database) == [.integer(2)])
    try database.run("DELETE FROM t")
    #expect(try values("SELECT count(*) FROM t", database) == [.integer(0)])
  }

  @Test func aStatementWithoutEndIsStoppedAfterTheSameSteps() throws {
    let database = try database()
    func looks() -> Int {
      var looks = 0
      let error = #expect(throws: DatabaseError.self) {
        try database.stopping(
          every: 10,
          when: {
            looks += 1
            return looks > 1_000
          }
        ) { () throws(DatabaseError) in
          try database.run(
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT sum(n) FROM c")
        }
      }
      #expect(error?.isStopped == true)
      return looks
    }
    #expect(looks() == looks())
    #expect(try values("SELECT a FROM t ORDER BY a", database) == [.integer(1), .integer(2)])
  }

  @Test func tablesAreBoundInBytes() throws {
    let database = try Database()
    try database.run("CREATE TABLE t (a TEXT)")
    try database.limit(bytes: 100_000)
    let error = #expect(throws: DatabaseError.self) {
      for _ in 0..<1_000 { try database.run("INSERT INTO t VALUES (hex(zeroblob(500)))") }
    }
    #expect(error?.isFull == true)
  }

  @Test func textsAndExpressionsAreBound() throws {
    let database = try database()
    database.limit(.length, to: 1_000)
    database.limit(.depth, to: 20)
    database.limit(.attached, to: 0)
    let long = #expect(throws: DatabaseError.self) {
      try values("SELECT hex(zeroblob(900))", database)
    }
    #expect(long?.isTooLong == true)
    #expect(throws: DatabaseError.self) {
      try values("SELECT 1" + String(repeating: " + 1", count: 30), database)
    }
    #expect(throws: DatabaseError.self) { try database.run("ATTACH ':memory:' AS other") }
  }

  @Test func aMistakeIsToldWithItsPlace() throws {
    let database = try database()
    let sql = "SELECT '日期', nothing FROM t"
    let error = #expect(throws: DatabaseError.self) { try values(sql, database) }
    #expect(error?.offset == Array(sql.utf8).count - "nothing FROM t".utf8.count)
  }

  @Test func doubleQuotesAreForNames() throws {
    let database = try database()
    #expect(throws: DatabaseError.self) { try values("SELECT \"nothing\" FROM t", database) }
    #expect(try values("SELECT \"b\" FROM t ORDER BY a LIMIT 1", database) == [.text("x")])
  }

  @Test func aFunctionTakesThePlaceOfSQLitesOwn() throws {
    let database = try database()
    var heard: [[DatabaseValue]] = []
    try database.define("upper") { arguments in
      heard.append(arguments)
      guard let first = arguments.first else { throw Database.FunctionError("no argument") }
      return first
    }
    let values: [DatabaseValue] = [
      .null, .integer(-7), .real(0.5), .text("a\u{0}b"), .text(""), .blob([0, 255]), .blob([]),
    ]
    for value in values {
      let statement = try Statement("SELECT upper(?)", in: database)
      try statement.bind(value, at: 0)
      #expect(try statement.step())
      #expect(statement.value(0) == value)
    }
    #expect(heard == values.map { [$0] })
    let error = #expect(throws: DatabaseError.self) { try self.values("SELECT upper()", database) }
    #expect(error?.message == "no argument")
  }

  @Test func theFirstStatementOfATextIsTold() throws {
    let database = try database()
    let statement = try Statement("SELECT a AS one, b FROM t; DROP TABLE t", in: database)
    #expect(statement.columnNames == ["one", "b"])
    #expect(throws: DatabaseError.self) { try Statement(" -- nothing", in: database) }
  }

  @Test func namesAreToldApartWhateverTheirCase() {
    #expect(SQLName.distinct(["a", "A", "b", "a"]) == ["a", "A_2", "b", "a_3"])
  }
}
