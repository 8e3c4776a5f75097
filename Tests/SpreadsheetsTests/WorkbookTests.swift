import Foundation
import Spreadsheets
import TestKit
import Testing

@Suite struct WorkbookTests {
  /// Writes these values into the first column, and returns the file and the XML of its sheet.
  private func sheet(_ values: [SheetValue]) throws -> (file: Data, xml: String) {
    let folder = try TemporaryFolder()
    let path = folder.path + "/book.xlsx"
    let book = try Workbook(
      at: path, folder: folder.path, .init(title: "T", author: "A", comments: "C"))
    let sheet = try book.addSheet("rows")
    for (row, value) in values.enumerated() { try sheet.write(value, row: row, column: 0) }
    try book.close()
    let unzip = Process()
    let output = Pipe()
    unzip.executableURL = URL(filePath: "/usr/bin/env")
    unzip.arguments = [
      "python3", "-c",
      "import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))",
      path, "xl/worksheets/sheet1.xml",
    ]
    unzip.standardOutput = output
    try unzip.run()
    let xml = output.fileHandleForReading.readDataToEndOfFile()
    unzip.waitUntilExit()
    return (try Data(contentsOf: URL(filePath: path)), String(decoding: xml, as: UTF8.self))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "http://a.example/", "{=A1}", "1", "TRUE"])
  func aTextIsNeverAFormulaOrALink(text: String) throws {
    let xml = try sheet([.text(text)]).xml
    #expect(xml.contains("<t>\(text)</t>"))
    #expect(!xml.contains("<f>") && !xml.contains("hyperlink"))
  }

  @Test(
    arguments: [
      ("a\u{1}b", "a_x0001_b"), ("_x0041_", "_x005F_x0041_"), ("_x41_", "_x41_"),
      ("a\rb", "a_x000D_b"), ("a\tb\nc", "a\tb\nc"), ("<&>", "&lt;&amp;&gt;"), ("🎈中", "🎈中"),
      ("\u{FFFF}", "_xFFFF_"), ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ])
  func whatXMLCannotHoldIsSpelledOut(text: String, spelling: String) throws {
    #expect(try sheet([.text(text)]).xml.contains(">\(spelling)</t>"))
  }

  @Test func valuesHaveTheirTypes() throws {
    let xml = try sheet([
      .number(0.1), .boolean(true), .date(year: 2024, month: 2, day: 29),
      .dateTime(year: 1999, month: 12, day: 31, hour: 6, minute: 0, second: 0),
      .time(hour: 12, minute: 0, second: 0), .number(9_007_199_254_740_992),
    ]).xml
    for value in [
      "<v>0.1</v>", "t=\"b\"><v>1</v>", "<v>45351</v>", "<v>36525.25</v>", "<v>0.5</v>",
      "<v>9007199254740992</v>",
    ] {
      #expect(xml.contains(value), "\(value) in \(xml)")
    }
  }

  @Test func aTextOfTheLimitFitsAndALongerOneIsRefused() throws {
    let folder = try TemporaryFolder()
    let book = try Workbook(
      at: folder.path + "/b", folder: folder.path, .init(title: "", author: "", comments: ""))
    let sheet = try book.addSheet("a")
    try sheet.write(.text(String(repeating: "中", count: Sheet.textLimit)), row: 0, column: 0)
    #expect(throws: SpreadsheetError.longText) {
      try sheet.write(.text(String(repeating: "a", count: Sheet.textLimit + 1)), row: 1, column: 0)
    }
    // Beyond the first plane a character is two units, and so the limit comes sooner.
    #expect(throws: SpreadsheetError.longText) {
      try sheet.write(
        .text(String(repeating: "🎈", count: Sheet.textLimit / 2 + 1)), row: 1, column: 0)
    }
    try book.close()
  }

  @Test func anyNameMakesASheet() throws {
    let folder = try TemporaryFolder()
    let book = try Workbook(
      at: folder.path + "/b", folder: folder.path, .init(title: "", author: "", comments: ""))
    for name in ["", "[:]", "a/b", "A/B", "history", String(repeating: "長", count: 40), "'x'"] {
      try book.addSheet(name).write(.text("x"), row: 0, column: 0)
    }
    try book.close()
  }

  @Test func theSameCallsMakeTheSameFile() throws {
    let values = (0..<500).map { SheetValue.text("row \($0)") }
    #expect(try sheet(values).file == sheet(values).file)
  }
}
