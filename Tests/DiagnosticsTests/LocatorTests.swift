import Diagnostics
import Testing

@Suite struct LocatorTests {
  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4),
    ("a\nbc\n", 2, 2, 1), ("a\nbc\n", 3, 2, 2), ("a\nbc\n", 5, 3, 1), ("", 0, 1, 1),
    ("a\r\nb", 3, 2, 1), ("a\rb", 2, 1, 3),
    ("发热门诊,12", 12, 1, 5), ("发热门诊,12", 13, 1, 6), ("e\u{301}x", 3, 1, 3), ("😀x", 4, 1, 2),
    ("\u{FEFF}abc", 3, 1, 1), ("\u{FEFF}abc", 4, 1, 2), ("\u{FEFF}abc", 0, 1, 1),
    ("a\n\u{FEFF}b", 5, 2, 2),
  ])
  func countsLinesAndColumns(text: String, offset: Int, line: Int, column: Int) {
    #expect(position(of: offset, in: Array(text.utf8)) == Position(line: line, column: column))
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 3), ([0xED, 0xA0, 0x80], 4), ([0xF5, 0x80], 3), ([0xE5, 0x8F], 3),
      ([0xE5, 0x8F, 0x91], 2), ([0xF0, 0x9F, 0x98, 0x80], 2), ([0x80, 0x80], 3), ([0xC3, 0x41], 3),
    ] as [([UInt8], Int)])
  func countsEachIllFormedByteAsOneColumn(bytes: [UInt8], columnBehind: Int) {
    #expect(position(of: bytes.count, in: bytes).column == columnBehind)
  }

  @Test func agreesWithCountingFromTheStartWhateverTheSizeOfThePieces() {
    var numbers = SplitMix(state: 7)
    let alphabet: [[UInt8]] = [
      Array("a".utf8), Array("\n".utf8), Array("é".utf8), Array("京".utf8), Array("😀".utf8),
      [0x80], [0xE5, 0x8F], [0xFF], Array("\r\n".utf8), [0xF0, 0x9F],
    ]
    for _ in 0..<200 {
      let bytes = (0..<60).flatMap { _ in alphabet[numbers.next(below: alphabet.count)] }
      let offsets = (0..<6).map { _ in numbers.next(below: bytes.count + 1) }
      let expected = offsets.map { slowPosition(of: $0, in: bytes) }
      for pieceSize in [4, 5, 7, 64, 1024] {
        let found = positions(of: offsets, in: bytes, pieceSize: pieceSize)
        #expect(found == expected, "\(bytes) at \(offsets) in pieces of \(pieceSize)")
      }
    }
  }

  @Test func leavesThePositionOutWhereTheFileCannotBeRead() {
    let located = Locator(sources: TextSources([:]))
      .locate([Diagnostic(.cellType, "message", at: Place("gone.csv", 3..<4))])
    #expect(located.map(\.span) == [nil])
    #expect(located.map(\.excerpt) == [[]])
  }

  @Test func leavesThePositionOutWhereTheFileAsAWholeIsMeant() {
    let located = Locator(sources: TextSources(["a.csv": "text"]))
      .locate([Diagnostic(.cellType, "message", at: Place("a.csv"))])
    #expect(located.map(\.span) == [nil])
  }

  @Test func keepsOnlyTheSurroundingsOfAPlaceInAnEndlessLine() throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
    bytes.replaceSubrange(2_000_000..<2_000_003, with: Array("XYZ".utf8))
    let located = Locator(sources: TextSources(bytes: ["a.csv": bytes]))
      .locate([Diagnostic(.cellType, "message", at: Place("a.csv", 2_000_000..<2_000_003))])
    let line = try #require(located.first?.excerpt.first)
    #expect(located.first?.span?.start == Position(line: 1, column: 2_000_001))
    #expect(line.bytes.count <= ExcerptLine.longest)
    #expect(line.bytes[line.marked] == Array("XYZ".utf8)[...])
    #expect(line.isCutBefore && line.isCutAfter)
  }

  @Test func showsTheFirstAndTheLastLineOfARange() {
    let sources = TextSources(["a.md": "one two\nthree\nfour five\n"])
    let located = Locator(sources: sources)
      .locate([Diagnostic(.cellType, "message", at: .of("two\nthree\nfour", in: "a.md", sources))])
    let lines = located[0].excerpt
    #expect(lines.map(\.number) == [1, 3])
    #expect(lines.map { String(decoding: $0.bytes[$0.marked], as: UTF8.self) } == ["two", "four"])
  }

  @Test func leavesTheLineEndsOutOfTheExcerpt() {
    let sources = TextSources(["a.md": "one\r\ntwo\r\n"])
    let located = Locator(sources: sources)
      .locate([Diagnostic(.cellType, "message", at: .of("one\r\n", in: "a.md", sources))])
    #expect(located[0].excerpt.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one"])
    #expect(located[0].span?.end == Position(line: 2, column: 1))
  }

  private func position(of offset: Int, in bytes: [UInt8]) -> Position {
    positions(of: [offset], in: bytes, pieceSize: 256 * 1024)[0]
  }

  private func positions(of offsets: [Int], in bytes: [UInt8], pieceSize: Int) -> [Position] {
    let locator = Locator(sources: TextSources(bytes: ["file": bytes]), pieceSize: pieceSize)
    let diagnostics = offsets.map {
      Diagnostic(.cellType, "message", at: Place("file", $0..<$0))
    }
    return locator.locate(diagnostics)
      .map { $0.span?.start ?? Position(line: 0, column: 0) }
  }

  /// Counts scalars with the standard library's decoder, one byte at a time where it refuses.
  private func slowPosition(of offset: Int, in bytes: [UInt8]) -> Position {
    var position = Position(line: 1, column: 1)
    var index = 0
    while index < offset {
      let length =
        (1...4).first { length in
          let piece = bytes[index..<min(index + length, bytes.count)]
          return String(validating: piece, as: UTF8.self)?.unicodeScalars.count == 1
        } ?? 1
      if bytes[index] == UInt8(ascii: "\n") {
        position = Position(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
      index += length
    }
    return position
  }
}

/// A small random number generator with a seed, so that every run tries the same.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
