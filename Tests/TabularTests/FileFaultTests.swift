import Diagnostics
import Tabular
import Testing

@Suite struct FileFaultTests {
  private let schema = textSchema("a", "b")

  /// A text with the place of its one fault between ‹ and ›.
  private func expectFault(
    _ marked: String, _ rule: Rule, schema: Schema? = nil, rows: Int? = nil,
    limits: TableLimits = TableLimits(), sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = Array(marked.utf8)
    var plain: [UInt8] = []
    var borders: [Int] = []
    var index = 0
    while index < text.count {
      let isBorder = ["‹", "›"].contains { text[index...].starts(with: $0.utf8) }
      if isBorder { borders.append(plain.count) } else { plain.append(text[index]) }
      index += isBorder ? 3 : 1
    }
    let reading = try read(plain, schema ?? self.schema, limits: limits)
    #expect(reading.codes == [rule.code], sourceLocation: sourceLocation)
    #expect(
      reading.fault?.place?.bytes == borders[0]..<borders[1], sourceLocation: sourceLocation)
    if let rows { #expect(reading.rows.count == rows, sourceLocation: sourceLocation) }
  }

  @Test func pointsAtTheQuoteThatIsNotClosed() throws {
    try expectFault("a,b\n1,‹\"›two\n3,4\n", TabularRules.csvUnclosedQuote, rows: 1)
    try expectFault("a,b\n1,‹\"›two\n3,\"four\"\n5,6\n", TabularRules.csvUnclosedQuote, rows: 2)
    try expectFault("a,b\n1,2\n3,‹\"›", TabularRules.csvUnclosedQuote, rows: 1)
  }

  @Test func goesOnBehindAQuoteThatIsNotClosedInALargeFile() throws {
    let rows = String(repeating: "1,2\n", count: 20_000)
    try expectFault(
      "a,b\n1,‹\"›torn\n" + rows, TabularRules.csvUnclosedQuote, rows: 20_000,
      limits: TableLimits(cellBytes: 1000, batchBytes: 500))
  }

  @Test func pointsAtTextBehindAClosingQuote() throws {
    try expectFault("a,b\n1,\"two\"‹ three›\n3,4\n", TabularRules.csvTextAfterQuote, rows: 2)
  }

  @Test func pointsAtAQuoteInAPlainCell() throws {
    try expectFault("a,b\n1,two ‹\"›three\n3,4\n", TabularRules.csvStrayQuote, rows: 2)
  }

  @Test func pointsAtARowOfAnotherLength() throws {
    try expectFault("a,b\n‹1›\n3,4\n", TabularRules.csvRowLength, rows: 1)
    try expectFault("a,b\r\n‹1,2,3›\r\n3,4\r\n", TabularRules.csvRowLength, rows: 1)
    let reading = try read("a,b\n1,2,3\n", schema)
    #expect(reading.fault?.message == "the row must have 2 cells; found 3")
  }

  @Test func pointsAtABlankLineBetweenRows() throws {
    try expectFault("a,b\n1,2\n‹\n›3,4\n\n", TabularRules.csvBlankLine, rows: 2)
    try expectFault("‹\n›\n\na,b\n1,2\n", TabularRules.csvBlankLine, rows: 1)
  }

  @Test func pointsAtBytesThatAreNoCharacter() throws {
    let text = Array("a,b\n名称,发热门诊\n".utf8)
    let reading = try read(text + [0x31, 0x2C, 0xFF, 0xC3, 0x0A] + text.dropFirst(4), schema)
    #expect(reading.codes == ["csv-encoding", "csv-encoding"])
    #expect(reading.findings.diagnostics.first?.place?.bytes == text.count + 2..<text.count + 3)
    #expect(reading.rows.count == 3)
  }

  @Test func recognisesChineseTextInAnotherEncoding() throws {
    // "名称,门诊" in GBK.
    let gbk: [UInt8] = [0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xC3, 0xC5, 0xD5, 0xEF, 0x0A]
    let reading = try read(gbk + gbk, schema)
    #expect(reading.codes == ["csv-encoding"])
    #expect(
      reading.fault?.help
        == "save it as UTF-8 (in Excel: 'CSV UTF-8'), or declare \"encoding\": \"GB18030\" for the resource"
    )
    #expect(reading.rows.isEmpty)
  }

  static let texts: [(name: String, bytes: [UInt8])] = [
    (
      "GBK",
      [
        0xB9, 0xAB, 0xB8, 0xE6, 0xC0, 0xB8, 0xC4, 0xBF, 0xC1, 0xAA, 0xCF, 0xB5, 0xB5, 0xE7, 0xBB,
        0xB0,
      ]
    ),
    (
      "Big5",
      [
        0xA4, 0xBD, 0xA7, 0x69, 0xC4, 0xE6, 0xA6, 0xEC, 0xB9, 0x71, 0xB8, 0xDC, 0xB8, 0xB9, 0xBD,
        0x58,
      ]
    ),
    (
      "Shift_JIS",
      [0x83, 0x4A, 0x83, 0x5E, 0x83, 0x4A, 0x83, 0x69, 0x82, 0xCC, 0x96, 0xBC, 0x91, 0x4F]
    ),
    (
      "Windows-1252",
      [
        0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x20, 0xE0, 0x20, 0x63, 0xF4, 0x74, 0xE9, 0x20, 0x64,
        0xE9, 0x6A, 0xE0,
      ]
    ),
  ]

  @Test(arguments: texts)
  func recognisesTheEncodingOfALongerText(name: String, bytes: [UInt8]) throws {
    let reading = try read(Array("a,b\n1,".utf8) + bytes + [0x0A], schema)
    #expect(reading.fault?.label == "this looks like \(name)")
    let words = reading.fault?.help?.split(separator: "\"") ?? []
    let declaration = words.count > 3 ? String(words[3]) : ""
    #expect(TextEncoding(declaration) != nil, "\(declaration)")
  }

  @Test func recognisesWesternTextInAnotherEncoding() throws {
    let reading = try read(Array("a,b\ncaf".utf8) + [0xE9, 0x2C, 0x31, 0x0A], schema)
    #expect(reading.fault?.label == "this looks like Windows-1252")
  }

  @Test(arguments: [true, false], [true, false])
  func recognisesUTF16(isLittle: Bool, hasMark: Bool) throws {
    var bytes: [UInt8] = hasMark ? (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
    for byte in "a,b\n1,2\n3,4\n".utf8 { bytes += isLittle ? [byte, 0] : [0, byte] }
    let reading = try read(bytes, schema)
    #expect(reading.codes == ["csv-encoding"])
    #expect(reading.fault?.message.hasSuffix("it is UTF-16 text") == true)
  }

  @Test func pointsAtNulBytes() throws {
    let bytes = Array("a,b\n1,2\n3,".utf8) + [0, 0, 0x0A]
    let reading = try read(bytes, schema)
    #expect(reading.codes == ["csv-nul"])
    #expect(reading.fault?.place?.bytes == 10..<12)
  }

  @Test(arguments: [
    "<!DOCTYPE html><html></html>", "\n <HTML lang=en>", "PK\u{3}\u{4}rest of a workbook",
    "%PDF-1.7\n", "404: Not Found", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
  ])
  func recognisesWhatIsNoCSV(_ text: String) throws {
    let reading = try read(text, schema)
    #expect(reading.codes == ["csv-format"])
    #expect(reading.rows.isEmpty)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", "\r\n\r\n"])
  func refusesAFileWithoutAHeader(_ text: String) throws {
    #expect(try read(text, schema).codes == ["csv-empty"])
  }

  @Test(arguments: ["a,b", "a,b\n", "\u{FEFF}a,b\r\n", "a,b\n\n"])
  func acceptsATableWithoutRows(_ text: String) throws {
    let reading = try read(text, schema)
    #expect(reading.findings.isEmpty)
    #expect(reading.csv == "a,b\r\n")
    #expect(reading.json == "[]\n")
    #expect(reading.lines == "")
  }

  @Test func refusesACellBeyondTheLimit() throws {
    let limits = TableLimits(cellBytes: 10, batchBytes: 64)
    try expectFault(
      "a,b\n1,‹12345678901›\n3,1234567890\n", TabularRules.csvCellLimit, rows: 2, limits: limits)
  }

  @Test func passesOverARowWithoutEnd() throws {
    let limits = TableLimits(cellBytes: 10, batchBytes: 16)
    let endless = String(repeating: "x", count: 10_000)
    let reading = try read("a,b\n1,\(endless)\n3,4\n", schema, limits: limits)
    #expect(reading.codes == ["csv-cell-limit"])
    #expect(reading.rows == [["3", "4"]])
  }

  @Test func refusesAMillionColumns() throws {
    let wide = String(repeating: "x,", count: 1_000_000)
    #expect(try read(wide + "\n1\n", schema).codes == ["csv-column-limit"])
    let reading = try read("a,b\n" + wide + "\n3,4\n", schema)
    #expect(reading.codes == ["csv-column-limit"])
    #expect(reading.rows == [["3", "4"]])
  }

  @Test func readsFiftyMegabytesOfOneCellInBoundedMemory() throws {
    // The source makes its bytes up as it goes; the batches are all that is ever held.
    let compiled = try compiled(schema)
    for opening in ["a,b\n1,", "a,b\n1,\""] {
      var reader = TableReader(compiled)
      var findings = Findings()
      var rest = 50_000_000
      var head = Array(opening.utf8)
      var rows = 0
      try reader.read(
        file: "t",
        from: { memory in
          if !head.isEmpty {
            memory.copyBytes(from: head)
            defer { head = [] }
            return head.count
          }
          let count = min(rest, memory.count)
          rest -= count
          for index in 0..<count { memory[index] = 0x78 }
          return count
        }, findings: &findings
      ) { rows += $0.rowCount }
      #expect(rows == 0)
      #expect(findings.diagnostics.count == 1)
    }
  }

  @Test func countsMillionsOfFaultsAndKeepsFew() throws {
    let reading = try read("a,b\n" + String(repeating: "1\n", count: 100_000), schema)
    #expect(reading.findings.diagnostics.count == 50)
    #expect(reading.findings.counts[TabularRules.csvRowLength] == 100_000)
  }
}
