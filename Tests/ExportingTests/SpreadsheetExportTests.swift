import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct SpreadsheetExportTests {
  private func reason(
    _ table: TableExample, rowLimit: Int = SpreadsheetExport.rowLimit
  ) throws -> FormatPlan.Reason? {
    let folder = try TemporaryFolder()
    let export = try SpreadsheetExport(
      table.subject, at: folder.path + "/a.xlsx", folder: folder.path, rowLimit: rowLimit)
    try table.pass { try export.take($0) }
    return try export.finish()
  }

  /// What stands in the spreadsheet, by an XML reader: each sheet's cells, by their references.
  private func cells(_ table: TableExample) throws -> [[String: String]] {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.xlsx"
    let export = try SpreadsheetExport(table.subject, at: path, folder: folder.path)
    try table.pass { try export.take($0) }
    #expect(try export.finish() == nil)
    let script = """
      import json, sys, xml.etree.ElementTree as tree, zipfile
      book, found = zipfile.ZipFile(sys.argv[1]), []
      space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
      for number in (1, 2):
        sheet = tree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
        found.append({cell.get("r"): (cell.get("t") or "n") + ":" + "".join(cell.itertext())
          for cell in sheet.iter(space + "c")})
      print(json.dumps(found))
      """
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, path]
    python.standardOutput = output
    try python.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [[String: String]])
  }

  @Test func everyTypeHasItsCell() throws {
    let types: [(FieldType, String, String?)] = [
      (.string, "=1+1", "inlineStr:=1+1"), (.string, "007", "inlineStr:007"),
      (.integer, "999999999999999", "n:999999999999999"),
      (.integer, "1000000000000001", "inlineStr:1000000000000001"),
      (.number, "1234567890.123456", "inlineStr:1234567890.123456"),
      (.number, "0.000012345678901234", "n:1.2345678901234E-05"),
      (.number, "-0.25", "n:-0.25"), (.number, "NaN", "inlineStr:NaN"),
      (.boolean, "true", "b:1"), (.boolean, "0", "b:0"), (.date, "2024-02-29", "n:45351"),
      (.date, "1899-12-31", "inlineStr:1899-12-31"), (.year, "2024", "n:2024"),
      (.datetime, "1999-12-31T06:00:00", "n:36525.25"),
      (.datetime, "1999-12-31T06:00:00Z", "inlineStr:1999-12-31T06:00:00Z"),
      (.time, "12:00:00", "n:0.5"), (.duration, "P1D", "inlineStr:P1D"), (.string, "", nil),
    ]
    let fields = types.enumerated().map { Field("f\($0)", $1.0) }
    let table = try TableExample(
      Schema(fields),
      fields.map(\.name).joined(separator: ",") + "\n"
        + types.map(\.1).joined(separator: ",") + "\n")
    let sheet = try cells(table)[0]
    for (index, type) in types.enumerated() {
      let letter = String(Character(Unicode.Scalar(UInt8(65 + index))))
      #expect(sheet[letter + "1"] == "inlineStr:Title of f\(index)")
      #expect(sheet[letter + "2"] == type.2, "\(type.0) \(type.1)")
    }
  }

  @Test func theSecondSheetExplainsTheColumns() throws {
    let table = try TableExample(
      Schema([Field("count", .integer, constraints: Constraints(required: true))]), "count\n1\n")
    let sheet = try cells(table)[1]
    #expect(sheet["A2"] == "inlineStr:count")
    #expect(sheet["B2"] == "inlineStr:Title of count")
    #expect(sheet["D2"] == "inlineStr:people")
    #expect(sheet.values.contains("inlineStr:CC0 <https://a.example/cc0>"))
    #expect(sheet.values.contains("inlineStr:https://gazette.example/data/clinics/"))
  }

  @Test(arguments: [(4, FormatPlan.Reason.rows(3) as FormatPlan.Reason?), (5, nil)])
  func whatHasTooManyRowsIsLeftOut(limit: Int, reason: FormatPlan.Reason?) throws {
    let table = try TableExample(Schema([Field("a", .string)]), "a\n1\n2\n3\n4\n")
    #expect(try self.reason(table, rowLimit: limit) == reason)
  }

  @Test(
    arguments: [(32_767, nil), (32_768, FormatPlan.Reason.text(32_767))]
      as [(Int, FormatPlan.Reason?)])
  func whatHasTooLongATextIsLeftOut(length: Int, reason: FormatPlan.Reason?) throws {
    let table = try TableExample(
      Schema([Field("a", .string)]), "a\nx\n" + String(repeating: "b", count: length) + "\n")
    #expect(try self.reason(table) == reason)
  }

  @Test func aTableWhoseHeadingIsTooLongIsLeftOut() throws {
    let table = try TableExample(Schema([Field("a", .integer)]), "a\n1\n") {
      $0.columns[0].title = Localized(String(repeating: "a", count: 40_000))
    }
    guard case .text = try reason(table) else {
      Issue.record("a heading of 40,000 characters fits into no cell")
      return
    }
  }

  @Test func whatHasTooManyColumnsIsLeftOut() throws {
    let fields = (0..<16_385).map { Field("f\($0)", .string) }
    let table = try TableExample(Schema(fields), "")
    let folder = try TemporaryFolder()
    let export = try SpreadsheetExport(
      table.subject, at: folder.path + "/a.xlsx", folder: folder.path)
    #expect(try export.finish() == .columns(16_384))
  }
}
