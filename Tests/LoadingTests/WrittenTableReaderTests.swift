import Diagnostics
import GazetteModel
import Markup
import Tabular
import Testing

@testable import Loading

@Suite struct WrittenTableReaderTests {
  private func read(_ text: String) -> (exhibits: [Exhibit], codes: [String]) {
    var findings = Findings()
    let document = MarkdownDocument.parse(
      Array(text.utf8), file: "a.md",
      settings: MarkdownSettings(reservedSeries: Prose.reservedSeries), findings: &findings)
    let exhibits = ExhibitReader(
      document: document, body: Array(text.utf8), offset: 0, base: "a.md"
    )
    .read(findings: &findings).exhibits
    return (exhibits, findings.diagnostics.map(\.rule.code))
  }

  private func table(_ text: String) throws -> TableExhibit {
    let result = read(text)
    #expect(result.codes == [])
    guard case .table(let table) = try #require(result.exhibits.first).content else {
      throw NoTable()
    }
    return table
  }

  private func rows(_ csv: String) throws -> TableExhibit.OwnRows {
    guard case .own(let rows) = try table("```csv A table\n\(csv)\n```\n").source else {
      throw NoTable()
    }
    return rows
  }

  private struct NoTable: Error {}

  @Test(arguments: [
    (["1", "-5", "1263"], FieldType.integer), (["1", "-0.5"], .number), (["0", ""], .integer),
    (["0755", "1"], .string), (["1", "one"], .string), (["", ""], .string), (["1."], .string),
    ([".5"], .string), (["-"], .string), (["1e5"], .string), (["+5"], .string),
    (["１２"], .string), (["2024-02-29", ""], .date), (["2024-02-30"], .string),
    (["2024-02-29", "7"], .string), (["2024"], .integer), (["1,26", "7"], .string),
  ])
  func aColumnHoldsWhatAllItsValuesAre(values: [String], type: FieldType) throws {
    let rows = try rows("name,value\n" + values.map { "x,\"\($0)\"" }.joined(separator: "\n"))
    #expect(rows.schema.fields.map(\.type) == [.string, type])
    #expect(rows.rows.map { $0[1] } == values.map { $0.isEmpty ? nil : $0 })
  }

  @Test(arguments: [
    ("2023\n2024", FieldType.year), ("2023\n24", .integer), ("2023\n0024", .string),
  ])
  func theFirstColumnHoldsYearsWhereAllValuesHaveFourDigits(
    values: String, type: FieldType
  ) throws {
    #expect(try rows("when\n" + values).schema.fields.map(\.type) == [type])
  }

  @Test func marksStandInAColumnOfTheirOwn() throws {
    let table = try table(
      "```csv A table\nname,status,n\na,x,1263 [p]\nb, ,[c]\nc,y,7\nd [r],,8 [r]\n```\n")
    guard case .own(let rows) = table.source else { throw NoTable() }
    #expect(rows.titles == ["name", "status", "n", "status_2"])
    #expect(table.status?.name == "status_2")
    #expect(
      rows.rows == [
        ["a", "x", "1263", "p"], ["b", nil, nil, "c"], ["c", "y", "7", nil],
        ["d", nil, "8", "r"],
      ])
    #expect(rows.schema.fields[2].type == .integer)
  }

  @Test func theColumnOfMarksHasANameOfItsOwnInWhateverCase() throws {
    let table = try table("```csv A table\nA,Status,STATUS_2\n1 [p],x,y\n```\n")
    #expect(table.status?.name == "status_3")
  }

  @Test(arguments: ["a\u{1},b\n1,2", "a,b\n1,x\u{7F}"])
  func aCellHoldsNoControlCharacters(csv: String) {
    #expect(read("```csv A table\n\(csv)\n```\n").codes == ["wrong-type"])
  }

  @Test func bracketsBehindWordsAreWords() throws {
    #expect(try rows("a\nsee the note [a]\nx[p]").rows == [["see the note [a]"], ["x[p]"]])
  }

  @Test(arguments: ["1 [q]", "[q]", "1.5 [P]", "-7 []"])
  func aMarkOfANumberIsOneOfOurs(cell: String) {
    #expect(read("```csv A table\na\n\(cell)\n```\n").codes == ["table-mark"])
  }

  @Test(arguments: [
    ("csv A table", "A table", "table-1"), ("csv   A  table  {#clinics}  ", "A  table", "clinics"),
    ("csv A {set}", "A {set}", "table-1"), ("csv {#a} and so on", "{#a} and so on", "table-1"),
    ("csv 各区门诊 {#a.b-c_1}", "各区门诊", "a.b-c_1"),
  ])
  func theCaptionStandsBehindTheFence(info: String, caption: String, id: String) throws {
    let text = "```\(info)\na\n1\n```\n"
    #expect(read(text).exhibits.map(\.id) == [id])
    #expect(try table(text).caption == Localized(caption))
  }

  @Test(arguments: ["csv", "csv  ", "CSV A table", "csv,A table", ""])
  func csvWithoutACaptionIsAnExample(info: String) {
    let result = read("```\(info)\na,b\n1\n```\n")
    #expect(result.exhibits.isEmpty)
    #expect(result.codes == [])
  }

  @Test func tablesAreNumberedTogetherWhereverTheirRowsStand() {
    let table = "```table\nview: v\ntitle: T\n```\n"
    let result = read(table + "```csv A\na\n1\n```\n```csv\nno table\n```\n" + table)
    #expect(result.exhibits.map(\.id) == ["table-1", "table-2", "table-3"])
    #expect(result.exhibits.map(\.block) == [0, 1, 3])
    #expect(result.codes == [])
  }

  @Test func aHeadingTakesNoIDOfATable() {
    #expect(read("## Table 1\n\n```csv A\na\n1\n```\n").codes == [])
    #expect(read("## Clinics\n\n```csv A {#clinics}\na\n1\n```\n").codes == ["exhibit-id"])
  }

  @Test func aFaultStandsAtItsCell() {
    var findings = Findings()
    let text = "Before.\n\n```csv A\na,b\nx,\"1,263\"\n```\n"
    let document = MarkdownDocument.parse(
      Array(text.utf8), file: "a.md", settings: MarkdownSettings(), findings: &findings)
    let exhibits = ExhibitReader(
      document: document, body: Array(text.utf8), offset: 0, base: "a.md"
    )
    .read(findings: &findings).exhibits
    #expect(exhibits.isEmpty)
    let start = text.utf8.count - "\"1,263\"\n```\n".utf8.count
    #expect(findings.diagnostics.map(\.place) == [Place("a.md", start..<start + 7)])
    #expect(findings.diagnostics.map(\.rule.code) == ["cell-type"])
  }
}
