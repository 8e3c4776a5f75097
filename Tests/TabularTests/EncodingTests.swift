import Diagnostics
import Tabular
import Testing

@Suite struct EncodingTests {
  private let schema = textSchema("a", "名")

  private func dialect(_ name: String) throws -> Dialect {
    var dialect = Dialect()
    dialect.encoding = try #require(TextEncoding(name))
    return dialect
  }

  /// What `名,東` and a second row look like in some encodings; the header is `a,名`.
  static let tables: [(encoding: String, bytes: [UInt8], cell: String)] = [
    ("GB18030", [0x61, 0x2C, 0xC3, 0xFB, 0x0A, 0x31, 0x2C, 0x96, 0x7C, 0x0A], "東"),
    ("gbk", [0x61, 0x2C, 0xC3, 0xFB, 0x0A, 0x31, 0x2C, 0x96, 0x7C, 0x0A], "東"),
    ("Big5", [0x61, 0x2C, 0xA6, 0x57, 0x0A, 0x31, 0x2C, 0xAA, 0x46, 0x0A], "東"),
    ("Shift_JIS", [0x61, 0x2C, 0x96, 0xBC, 0x0A, 0x31, 0x2C, 0x93, 0x8C, 0x0A], "東"),
    ("EUC-JP", [0x61, 0x2C, 0xCC, 0xBE, 0x0A, 0x31, 0x2C, 0xC5, 0xEC, 0x0A], "東"),
    (
      "UTF-16LE",
      [0x61, 0, 0x2C, 0, 0x0D, 0x54, 0x0A, 0, 0x31, 0, 0x2C, 0, 0x3D, 0xD8, 0x00, 0xDE, 0x0A, 0],
      "😀"
    ),
    (
      "UTF-16",
      [
        0xFE, 0xFF, 0, 0x61, 0, 0x2C, 0x54, 0x0D, 0, 0x0A, 0, 0x31, 0, 0x2C, 0x67, 0x71, 0, 0x0A,
      ],
      "東"
    ),
    (
      "UTF-16",
      [
        0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x0D, 0x54, 0x0A, 0, 0x31, 0, 0x2C, 0, 0x71, 0x67, 0x0A, 0,
      ],
      "東"
    ),
    (
      "UTF-16",
      [0, 0x61, 0, 0x2C, 0x54, 0x0D, 0, 0x0A, 0, 0x31, 0, 0x2C, 0x67, 0x71, 0, 0x0A],
      "東"
    ),
    // The state of the encoding has to live through the pieces.
    (
      "ISO-2022-JP",
      [0x61, 0x2C, 0x1B, 0x24, 0x42, 0x4C, 0x3E, 0x1B, 0x28, 0x42, 0x0A, 0x31, 0x2C, 0x1B, 0x24]
        + [0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42, 0x0A],
      "東"
    ),
  ]

  @Test(arguments: tables) func readsTheTextOfOtherEncodings(
    encoding: String, bytes: [UInt8], cell: String
  ) throws {
    for piece in [1, 2, 3, 7, .max] {
      let reading = try read(bytes, schema, dialect(encoding), piece: piece)
      #expect(reading.findings.isEmpty, "\(encoding) in pieces of \(piece)")
      #expect(reading.rows == [["1", cell]])
      #expect(reading.csv == "a,名\r\n1,\(cell)\r\n")
    }
  }

  @Test func readsWhatIsLongerThanAPiece() throws {
    let row: [UInt8] = [0x31, 0x2C] + Array(repeating: [0xB9, 0xAB], count: 700).joined() + [0x0A]
    let bytes: [UInt8] =
      [0x61, 0x2C, 0xC3, 0xFB, 0x0A] + Array(repeating: row, count: 500).joined()
    for piece in [999, .max] {
      let reading = try read(bytes, schema, dialect("GB18030"), piece: piece)
      #expect(reading.findings.isEmpty)
      #expect(reading.rows.count == 500)
      #expect(reading.rows.allSatisfy { $0[1] == String(repeating: "公", count: 700) })
    }
  }

  @Test func pointsIntoTheTextAndNamesTheByteOfTheFile() throws {
    let bytes: [UInt8] = [0x61, 0x2C, 0xC3, 0xFB, 0x0A, 0xB9, 0xAB, 0x2C, 0xFF, 0x31, 0x0A]
    let reading = try read(bytes, schema, dialect("GB18030"))
    #expect(reading.rows == [["公", "\u{FFFD}1"]])
    #expect(
      reading.fault?.message
        == "the file must be GB18030, as declared; byte 8 (FF) is not part of any character")
    // Two characters of three bytes stand before it in the text.
    #expect(reading.fault?.place == Place("t.csv", 10..<13))
  }

  @Test func reportsACharacterThatTheFilesEndCutsOff() throws {
    let reading = try read(
      [0x61, 0x2C, 0xC3, 0xFB, 0x0A, 0x31, 0x2C, 0xB9], schema, dialect("GBK"))
    #expect(reading.codes == ["csv-encoding"])
    #expect(reading.fault?.help?.contains("GB18030") == true)
  }

  @Test func tellsAFileInAnotherEncoding() throws {
    let utf8 = Array("a,名\n公告栏目,图书馆\n".utf8)
    let utf16: [UInt8] = utf8.flatMap { [$0, UInt8(0)] }
    let found: [(String, [UInt8], String)] = [
      ("GB18030", utf8, "it is UTF-8"), ("windows-1252", utf8, "it is UTF-8"),
      ("UTF-16", utf8, "it is UTF-8"), ("GBK", Array("\u{FEFF}a,b\n1,2\n".utf8), "it is UTF-8"),
      ("UTF-16LE", [0x61, 0x2C, 0xC3, 0xFB, 0x0A], "it is text of one byte a character"),
      ("GB18030", utf16, "it is UTF-16"), ("GB18030", Array("PK\u{3}\u{4}".utf8), "zip archive"),
      ("UTF-16", [0xD0, 0xCF, 0x11, 0xE0, 0, 0], "an old Excel workbook"),
    ]
    for (encoding, bytes, words) in found {
      let reading = try read(bytes, schema, dialect(encoding))
      #expect(reading.fault?.message.contains(words) == true, "\(encoding): \(words)")
      #expect(reading.rows.isEmpty)
    }
  }

  @Test func takesAFewCharactersThatMightBeEitherForWhatIsDeclared() throws {
    // In GBK these are two characters; they would be UTF-8 too.
    let reading = try read(
      [0x61, 0x2C, 0xC3, 0xFB, 0x0A, 0x31, 0x2C, 0xC1, 0xAA, 0xCD, 0xA8, 0x0A], schema,
      dialect("GBK"))
    #expect(reading.rows == [["1", "联通"]])
    #expect(reading.findings.isEmpty)
  }

  @Test func knowsNamesInAnySpellingAndNoOthers() {
    for name in ["UTF-8", "utf8", "GB18030", "gb2312", "shift_jis", "windows-1252", "ISO-8859-15"] {
      #expect(TextEncoding(name) != nil, "\(name)")
    }
    let others = [
      "", "char", "WCHAR_T", "UTF-9", "GBK//IGNORE", "UTF-16//TRANSLIT", "../x", "g b k",
    ]
    for name in others { #expect(TextEncoding(name) == nil, "\(name)") }
    #expect(TextEncoding.closest(to: "GB1830") == "GB18030")
    #expect(TextEncoding.utf8.isUTF8 && TextEncoding("Utf8")?.isUTF8 == true)
  }

  @Test func saysTheSameInPiecesOfAnySizeWhateverTheBytes() throws {
    var random = RandomBytes(seed: 7)
    let alphabet: [UInt8] = [
      0, 0x0A, 0x1B, 0x22, 0x24, 0x2B, 0x2C, 0x42, 0x80, 0x81, 0xB9, 0xD8, 0xFE, 0xFF,
    ]
    for encoding in ["GB18030", "Shift_JIS", "UTF-16", "ISO-2022-JP", "Big5-HKSCS", "UTF-7"] {
      for _ in 0..<60 {
        let bytes = random.mutation(
          of: Self.tables[0].bytes + Self.tables[3].bytes, alphabet: alphabet)
        let whole = try read(bytes, schema, dialect(encoding))
        let pieces = try read(bytes, schema, dialect(encoding), piece: 1)
        #expect(whole.rows == pieces.rows)
        #expect(whole.findings.diagnostics == pieces.findings.diagnostics)
      }
    }
  }

  @Test func givesOutTheTextOfASourceFromAnywhere() throws {
    let text = (0..<9000).map { "\($0),公告\($0)\n" }.joined()
    let encoded = text.unicodeScalars.flatMap { scalar -> [UInt8] in
      scalar == "公" ? [0xB9, 0xAB] : scalar == "告" ? [0xB8, 0xE6] : [UInt8(scalar.value)]
    }
    let encoding = try #require(TextEncoding("GBK"))
    let sources = DecodedSources(
      OneSource(file: "t.csv", bytes: encoded), encodings: ["t.csv": encoding])
    let whole = Array(text.utf8)
    var random = RandomBytes(seed: 3)
    for _ in 0..<200 {
      let offset = Int.random(in: 0...whole.count, using: &random)
      let count = Int.random(in: 0...70_000, using: &random)
      let found = sources.read("t.csv", from: offset, count: count)
      #expect(found == Array(whole[offset...].prefix(count)))
    }
    #expect(sources.read("absent.csv", from: 0, count: 1) == nil)
    #expect(!sources.keepsOffsets(of: "t.csv") && sources.keepsOffsets(of: "other.csv"))
  }
}

/// One file in memory as the sources of a report.
private struct OneSource: SourceReader {
  let file: String
  let bytes: [UInt8]

  func read(_ file: String, from offset: Int, count: Int) -> [UInt8]? {
    file == self.file ? Array(bytes.dropFirst(offset).prefix(count)) : nil
  }
}
