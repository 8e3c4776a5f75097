import Exporting
import Tabular
import TestKit
import Testing

@Suite struct ExcelCSVExportTests {
  private func written(_ schema: Schema, _ csv: String) throws -> String {
    let table = try TableExample(schema, csv)
    return try table.written(ExcelCSVExport(table.schema))
  }

  @Test func aTableWithoutRowsHasItsHeader() throws {
    #expect(
      try written(Schema([Field("a", .string), Field("=b", .string)]), "a,=b\n")
        == "\u{FEFF}a,'=b\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "=", "-"])
  func aTextThatBeginsLikeAFormulaIsGuarded(text: String) throws {
    let rows = try written(Schema([Field("a", .string)]), "a\n\"\(text)\"\n")
    let cell = text.hasPrefix("\r") ? "\"'\(text)\"" : "'\(text)"
    #expect(rows == "\u{FEFF}a\r\n\(cell)\r\n")
  }

  @Test(arguments: ["-1", "+1", "-.5", "-1e9", "1"])
  func aNumberIsLeftAlone(text: String) throws {
    #expect(
      try written(Schema([Field("a", .number)]), "a\n\(text)\n") == "\u{FEFF}a\r\n\(text)\r\n")
  }

  @Test func minusInfinityIsNoFormula() throws {
    #expect(try written(Schema([Field("a", .number)]), "a\n-INF\n") == "\u{FEFF}a\r\n'-INF\r\n")
  }

  @Test func readingItBackWithoutApostrophesGivesTheRows() throws {
    var generator = SeededGenerator(seed: 3)
    let pieces = ["=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", "a", "中", " ", "'"]
    for _ in 0..<50 {
      let cells = (0..<20).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      let source =
        "a\n"
        + cells.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\"\n"
        }.joined()
      let schema = Schema([Field("a", .string)], missingValues: [])
      let again = try TableExample(schema, try written(schema, source))
      var found: [String] = []
      try again.pass { batch in
        for row in 0..<batch.rowCount { found.append(batch.text(row: row, column: 0) ?? "") }
      }
      let expected = cells.map { cell in
        "=+-@\t\r".unicodeScalars.contains(cell.unicodeScalars.first ?? "a") ? "'" + cell : cell
      }
      #expect(found == expected)
    }
  }
}
