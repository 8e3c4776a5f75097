import Deriving
import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct ViewTests {
  @Test(
    arguments: [
      ("i", .integer, ["9007199254740993", "-7"]),
      ("n", .number, ["0.1", "1000"]),
      ("b", .boolean, ["true", "false"]),
      ("d", .date, ["2022-12-19", nil]),
      ("s", .string, ["中文", nil]),
      ("l ->> 1", .string, ["green", nil]),
      ("y + 1", .year, ["2023", nil]),
      (
        "typeof(i) || typeof(n) || typeof(b)", .string,
        ["integerrealinteger", "integerrealinteger"]
      ),
      ("substr(d, 1, 7)", .yearmonth, ["2022-12", nil]),
      ("round(n)", .integer, ["0", "1000"]),
      ("''", .string, [nil, nil]),
      (
        "CASE i WHEN -7 THEN 1e300 ELSE 1e20 END", .number, ["100000000000000000000", "1e+300"]
      ),
      ("date(d, '+1 month')", .date, ["2023-01-19", nil]),
      ("strftime('%Y', d)", .year, ["2022", nil]),
    ] as [(String, FieldType, [String?])])
  func aValueIsWrittenInTheFormOfItsType(expression: String, type: FieldType, expected: [String?])
    throws
  {
    let answer = try ViewExample.value(
      "SELECT \(expression) AS x FROM all_types ORDER BY rowid", type)
    #expect(answer.codes == [])
    #expect(answer.rows == expected.map { [$0] })
  }

  @Test func listsOfJSONAreTables() throws {
    let answer = try ViewExample.value(
      "SELECT group_concat(value, '+') AS x FROM all_types, json_each(all_types.l)", .string)
    #expect(answer.codes == [])
    #expect(answer.rows == [["red+green"]])
  }

  @Test(
    arguments: [
      ("s", .integer), ("n", .integer), ("i", .string), ("i", .boolean), ("s", .date),
      ("i", .date), ("x'00'", .string), ("d", .yearmonth), ("9e999", .number), ("y", .date),
    ] as [(String, FieldType)])
  func aValueOfAnotherTypeIsToldOnce(column: String, type: FieldType) throws {
    let answer = try ViewExample.value(
      "SELECT \(column) AS x FROM all_types ORDER BY rowid", type)
    #expect(answer.rows == nil)
    #expect(answer.codes == ["view-type"])
  }

  @Test(arguments: [
    ("SELECT i AS x FROM all_types", ["view-order"]),
    ("SELECT i AS x FROM all_types LIMIT 1", []),
    ("SELECT i AS x FROM (SELECT i FROM all_types ORDER BY i)", ["view-order"]),
    ("SELECT sum(i) OVER (ORDER BY d) AS x FROM all_types", ["view-order"]),
    ("SELECT i AS x FROM all_types -- ORDER BY i", ["view-order"]),
    ("SELECT i AS x FROM all_types order /* at last */ by i", []),
    ("SELECT i AS x FROM all_types UNION ALL SELECT 1 ORDER BY x", []),
  ])
  func onlyAnOrderOutsideOfBracketsCounts(sql: String, codes: [String]) throws {
    #expect(try ViewExample.value(sql, .integer).codes == codes)
  }

  @Test func onlyTheColumnsThatAViewNamesAreKept() throws {
    var example = ViewExample()
    let row: [String?] = ["1", String(repeating: "x", count: 1_000)]
    example.add(
      "wide", [("n", .integer), ("long", .string)], rows: Array(repeating: row, count: 3_000))
    example.add("other", [("n", .integer)], rows: [["1"]])
    // So few steps that nobody looks at the memory meanwhile, in which other tests have their part.
    example.ask("v", [("x", .integer)], "SELECT n AS x FROM wide WHERE rowid = 3000")
    example.limits.viewBytes = 1_000_000
    #expect(try example.answer().rows == [["1"]])
    example.views = []
    example.ask("v", [("x", .integer)], "SELECT sum(length(long)) AS x FROM wide")
    let (rows, codes) = try example.answer()
    #expect(rows == nil)
    #expect(codes == ["view-limit"])
  }

  @Test func rowsCanBeCountedWithoutAnyColumn() throws {
    var example = ViewExample()
    example.add("t", [("n", .integer)], rows: [["1"], ["2"], [nil]])
    example.ask("v", [("x", .integer)], "SELECT count(*) AS x FROM t")
    #expect(try example.answer().rows == [["3"]])
  }

  @Test func whatAViewReadsIsKnownThroughOthers() throws {
    var example = ViewExample()
    example.add("real", [("n", .integer)], rows: [["2"]])
    example.add("made-up", [("n", .integer)], rows: [["3"]], isDemonstration: true)
    example.ask("a", [("n", .integer)], "SELECT n FROM made_up", isPublished: false)
    example.ask("b", [("n", .integer)], "SELECT a.n * real.n AS n FROM a, real")
    example.ask("c", [("n", .integer)], "SELECT n FROM real")
    let (results, findings) = try example.answers()
    #expect(findings.isEmpty)
    #expect(results.map(\.view.name) == ["a", "b", "c"])
    #expect(results.map(\.rows) == [[["3"]], [["6"]], [["2"]]])
    #expect(results.map(\.view.table.isDemonstration) == [true, true, false])
    #expect(results[1].sources.map(\.dataset) == ["real", "made-up"])
  }

  @Test func whatReadsAViewWithAFaultIsNotAnswered() throws {
    var example = ViewExample()
    example.add("t", [("n", .integer)], rows: [["2"]])
    example.ask("a", [("n", .integer)], "SELECT m AS n FROM t")
    example.ask("b", [("n", .integer)], "SELECT n FROM a")
    example.ask("c", [("n", .integer)], "SELECT n FROM b")
    example.ask("d", [("n", .integer)], "SELECT d AS n FROM (SELECT 'x' AS d)")
    example.ask("e", [("n", .integer)], "SELECT n FROM d")
    let (results, findings) = try example.answers()
    #expect(results.isEmpty)
    #expect(findings.diagnostics.map(\.rule.code).sorted() == ["view-type", "view-unknown"])
  }

  @Test func theValuesOfAnAnswerAreTypedForThoseThatReadIt() throws {
    var example = ViewExample()
    example.add("t", [("d", .date)], rows: [["2022-12-19"]])
    example.ask(
      "a", [("yes", .boolean), ("n", .number), ("d", .date)],
      "SELECT 1 AS yes, 0.5 AS n, d FROM t")
    example.ask(
      "b", [("x", .string)],
      "SELECT typeof(yes) || typeof(n) || typeof(d) || (n + yes) AS x FROM a")
    let results = try example.answers().results
    #expect(results.last?.rows == [["integerrealtext1.5"]])
  }

  @Test func theOrderOfTheColumnsIsThatOfTheHead() throws {
    var example = ViewExample()
    example.add("t", [("n", .integer)], rows: [["2"]])
    example.ask("v", [("a", .integer), ("b", .string)], "SELECT 'x' AS b, 1 AS a")
    #expect(try example.answer().rows == [["1", "x"]])
  }
}
