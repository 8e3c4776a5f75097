import Diagnostics
import Tabular
import Testing

@Suite struct WrittenTableTests {
  private func read(_ text: String, at offset: Int = 0) -> (table: WrittenTable?, codes: [String]) {
    var findings = Findings()
    let table = WrittenTable.read(
      Array(text.utf8), file: "a.md", at: offset, findings: &findings)
    return (table, findings.diagnostics.map(\.rule.code))
  }

  private func texts(_ text: String) -> [[String]]? {
    read(text).table.map { ([$0.header] + $0.rows).map { $0.map(\.text) } }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\n\na\nx\n\n", [["a"], ["x"]]),
    ("a, b\n1, \"2, 3\"\n", [["a", "b"], ["1", "2, 3"]]),
    ("a,b\n,\"say \"\"x\"\"\"\n", [["a", "b"], ["", "say \"x\""]]),
    ("a,b\n\"1\n2\",3\n", [["a", "b"], ["1\n2", "3"]]),
    ("区,数\n朝阳,7\n", [["区", "数"], ["朝阳", "7"]]),
  ])
  func cellsAreWhatStandsBetweenCommas(text: String, cells: [[String]]) {
    #expect(texts(text) == cells)
    #expect(read(text).codes == [])
  }

  @Test func eachCellKnowsWhereItStands() throws {
    let text = "name,n\n\"Ha, ha\",7\n"
    let table = try #require(read(text, at: 100).table)
    for cell in table.header + table.rows.flatMap(\.self) {
      let bytes = try #require(cell.place.bytes)
      let written = Array(text.utf8)[bytes.lowerBound - 100..<bytes.upperBound - 100]
      let plain = String(decoding: written, as: UTF8.self).replacing("\"", with: "")
      #expect(plain == cell.text)
      #expect(cell.place.file == "a.md")
    }
  }

  @Test(arguments: [
    ("a,b\n1\n", "csv-row-length"), ("a,b\n1,2,3\n", "csv-row-length"),
    ("a,b\n\"1,2\n", "csv-unclosed-quote"), ("\"a,b\n", "csv-unclosed-quote"),
    ("a,b\n\"1\"x,2\n", "csv-text-after-quote"), ("a,b\n1\",2\n", "csv-stray-quote"),
    ("a,b\n1,2\n\n3,4\n", "csv-blank-line"), ("", "csv-empty"), ("\n\n", "csv-empty"),
    ("{\"a\": 1}", "csv-format"),
  ])
  func whatIsWrongWithTheFormIsTold(text: String, code: String) {
    #expect(read(text).codes == [code])
  }

  @Test func aFaultStandsWhereTheTextDoes() {
    var findings = Findings()
    _ = WrittenTable.read(Array("a,b\n1\n".utf8), file: "a.md", at: 50, findings: &findings)
    #expect(findings.diagnostics.map(\.place) == [Place("a.md", 54..<55)])
  }

  @Test func aTableOfManyBatchesIsReadWhole() throws {
    let rows = (0..<40_000).map { "\($0),text number \($0)" }
    let table = try #require(read("n,text\n" + rows.joined(separator: "\n")).table)
    #expect(table.rows.map { $0.map(\.text).joined(separator: ",") } == rows)
  }
}
