import Deriving
import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

/// What would write, tell the time, or run for years is refused or stopped, with bounds small enough for a test.
@Suite struct HostileViewTests {
  private func codes(_ sql: String) throws -> [String] {
    var example = ViewExample()
    example.add(
      "t", [("a", .integer), ("b", .string)], rows: (1...50).map { ["\($0)", "row \($0)"] })
    example.limits.viewRows = 1_000
    example.limits.viewSteps = 2_000_000
    example.limits.viewBytes = 20_000_000
    example.ask("v", [("x", .integer)], sql)
    let answer = try example.answer()
    #expect(answer.rows == nil)
    return answer.codes
  }

  @Test(arguments: [
    "INSERT INTO t VALUES (1, 'x')", "UPDATE t SET a = 1", "DELETE FROM t", "DROP TABLE t",
    "CREATE TABLE u (x)", "REPLACE INTO t VALUES (1, 'x')", "ATTACH 'x.db' AS o", "DETACH main",
    "PRAGMA writable_schema = 1", "VACUUM", "VACUUM INTO 'x.db'", "BEGIN", "ANALYZE", "REINDEX",
    "EXPLAIN SELECT 1 AS x", "EXPLAIN QUERY PLAN SELECT 1 AS x",
    "WITH w AS (SELECT 1) DELETE FROM t RETURNING a AS x",
    "WITH w AS (SELECT 1) INSERT INTO t SELECT 1, 'x'",
    "SELECT load_extension('x') AS x", "SELECT random() AS x", "SELECT hex(randomblob(4)) AS x",
    "SELECT CURRENT_TIMESTAMP AS x", "SELECT unixepoch('now') AS x", "SELECT unixepoch() AS x",
    "SELECT date('NOW') AS x", "SELECT date(x'6e6f77') AS x", "SELECT strftime('%s') AS x",
    "SELECT strftime('%s', 'now') AS x", "SELECT julianday('now' || char(0) || 'x') AS x",
    "SELECT datetime('2022-01-01', 'LocalTime') AS x", "SELECT time('12:00', 'utc') AS x",
    "SELECT date(b) AS x FROM (SELECT lower('NOW') AS b)",
    "SELECT count(*) AS x FROM sqlite_schema", "SELECT rootpage AS x FROM sqlite_master",
    "SELECT count(*) AS x FROM pragma_database_list", "SELECT count(*) AS x FROM dbstat",
    "SELECT seq AS x FROM pragma_database_list", "SELECT pageno AS x FROM dbstat",
    "SELECT sqlite_version() AS x", "SELECT changes() AS x", "SELECT last_insert_rowid() AS x",
    "SELECT length(printf('%.999999999c', 'x')) AS x", "SELECT length(Format('%d', 1)) AS x",
    "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r LIMIT 1000) SELECT count(printf('%.' || (999999000 + x) || 'c', 'x')) AS x FROM r",
    "SELECT fts3_tokenizer('simple') AS x", "SELECT count(*) AS x FROM sqlite_stmt",
  ])
  func whatDoesMoreThanReadIsRefused(sql: String) throws {
    #expect(try codes(sql) == ["view-forbidden"])
  }

  @Test(arguments: [
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) AS x FROM c",
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION SELECT x + 1 FROM c) SELECT max(x) AS x FROM c",
    "SELECT p.a AS x FROM t p, t q, t r, t s, t u, t v",
    "SELECT count(*) AS x FROM t p, t q, t r, t s, t u, t v",
    "SELECT DISTINCT p.b || q.b || r.b || s.b AS x FROM t p, t q, t r, t s",
    "SELECT length(group_concat(p.b || q.b)) AS x FROM t p, t q, t r, t s",
    "SELECT length(hex(zeroblob(400000)) || hex(zeroblob(400000))) AS x",
    "SELECT zeroblob(999999999) AS x", "SELECT length(zeroblob(2000000)) AS x",
    "SELECT length(replace(hex(zeroblob(500000)), '0', 'xxxxxxxxxx')) AS x",
    "WITH RECURSIVE c(x, b) AS (SELECT 1, 'x' UNION ALL SELECT x + 1, b || b FROM c) SELECT x FROM c",
    "WITH RECURSIVE c(x, b) AS (SELECT 1, hex(zeroblob(9999)) UNION ALL SELECT x + 1, b FROM c) SELECT max(x) AS x FROM (SELECT x, b FROM c ORDER BY b)",
    "SELECT json_array_length(json_group_array(p.b)) AS x FROM t p, t q, t r, t s, t u",
  ])
  func whatTakesTooMuchIsStopped(sql: String) throws {
    #expect(try codes(sql) == ["view-limit"])
  }

  @Test func expressionsWithoutEndAreRefused() throws {
    let deep = [
      "SELECT 1" + String(repeating: " + 1", count: 20_000) + " AS x",
      "SELECT " + String(repeating: "(", count: 20_000) + "1"
        + String(repeating: ")", count: 20_000),
      "SELECT " + String(repeating: "(SELECT ", count: 500) + "1"
        + String(repeating: ")", count: 500) + " AS x",
      "SELECT " + String(repeating: "-", count: 40_000) + "1 AS x",
      "SELECT " + String(repeating: "NOT ", count: 20_000) + "1 AS x",
      "SELECT * FROM " + String(repeating: "(SELECT * FROM ", count: 500) + "t"
        + String(repeating: ")", count: 500),
      "SELECT 1 AS x" + String(repeating: " UNION ALL SELECT 1", count: 5_000),
      "SELECT p0.a AS x FROM t p0" + (1...100).map { ", t p\($0)" }.joined(),
      "SELECT " + (0..<3_000).map { "1 AS c\($0)" }.joined(separator: ", "),
      "SELECT max(" + (0..<500).map(String.init).joined(separator: ",") + ") AS x",
    ]
    for sql in deep {
      #expect(try codes(sql).allSatisfy { ["view-syntax", "view-columns"].contains($0) })
    }
  }

  @Test func tablesInWithThatDoubleAreRefusedBeforeTheyAreUnderstood() throws {
    var sql = "WITH a0 AS (SELECT 1 AS x)"
    for number in 1...40 {
      sql += ", a\(number) AS (SELECT p.x FROM a\(number - 1) p, a\(number - 1) AS q)"
    }
    #expect(try codes(sql + " SELECT x FROM a40") == ["view-limit"])
    var chain = "WITH a0 AS (SELECT 1 AS x)"
    for number in 1...2_000 { chain += ", a\(number) AS (SELECT x FROM a\(number - 1))" }
    #expect(try codes(chain + " SELECT x FROM a2000") == ["view-limit"])
  }

  @Test func tablesInWithThatNameEachOtherALittleAreFine() throws {
    let sql = """
      WITH RECURSIVE p(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM p WHERE a < 3),
        q AS NOT MATERIALIZED (SELECT a FROM p UNION ALL SELECT a FROM p), "r s" (a) AS MATERIALIZED (SELECT a FROM q)
      SELECT sum(a) AS x FROM "r s", (SELECT count(*) AS b FROM q)
      """
    #expect(try ViewExample.value(sql, .integer).rows == [["12"]])
  }

  @Test func randomTextsNeverCrash() throws {
    var random = SeededGenerator(seed: 11)
    let words = [
      "SELECT", "FROM", "t", "a", "(", ")", "'", "\"", ",", "AS", "x", "WITH", "/*", "*/", "--",
      "\n", "ORDER", "BY", ";", "?", "1e", ".", "[", "]", "UNION", "count(*)", "\0", "日", "NOT",
    ]
    for _ in 0..<400 {
      let count = Int.random(in: 1...12, using: &random)
      let sql = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      _ = try ViewExample.value("SELECT a AS x " + sql, .integer)
      _ = try ViewExample.value(sql, .integer)
    }
  }
}
