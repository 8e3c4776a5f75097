import Diagnostics
import TestKit
import Testing

@testable import Loading

@Suite struct JSONParserTests {
  private func parse(_ bytes: [UInt8]) -> (value: SourceValue?, findings: Findings) {
    var findings = Findings()
    let value = JSONParser.parse(bytes, file: "a.json", findings: &findings)
    return (value, findings)
  }

  private func parse(_ text: String) -> (value: SourceValue?, findings: Findings) {
    parse(Array(text.utf8))
  }

  @Test(arguments: [
    ("null", "null"), ("true", "true"), (" \t\r\n0 ", "0"), ("-0", "-0"), ("1.5e+10", "1.5e+10"),
    ("1E400", "1E400"), ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("\"\"", "''"), ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\tb\"", "'a\"\\/\u{8}\u{C}\n\r\tb'"),
    ("\"\\u516c\\u544A\"", "'公告'"), ("\"\\uD83D\\uDE00\"", "'😀'"), ("\"\u{7F}公\"", "'\u{7F}公'"),
    ("\"\\u0000\"", "'\0'"), ("[]", "[]"), ("[1,[2],\"3\"]", "[1,[2],'3']"), ("{}", "{}"),
    ("{\"a\":1,\"b\":{\"\":null}}", "{a:1,b:{:null}}"), ("\u{FEFF}{}", "{}"),
  ])
  func accepts(text: String, meaning: String) {
    let (value, findings) = parse(text)
    #expect(value.map(Self.written) == meaning)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    "", " ", "nul", "True", "NaN", "Infinity", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x10",
    "1 2", "'a'", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\uD83D\"", "\"\\uDE00\\uD83D\"",
    "\"\\uD83Dx\"",
    "\"\t\"", "\"\n\"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]", "{", "{\"a\"", "{\"a\":",
    "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "{1:2}", "{\"a\":1]", "[1}",
    "// x\n1", "/* x */ 1", "1 // x", "{}{}", "\u{A0}1", "\"\\", "-Infinity", "1_000",
  ])
  func refuses(text: String) {
    let (value, findings) = parse(text)
    #expect(value == nil)
    #expect(findings.diagnostics.map(\.rule.code) == ["json-syntax"])
  }

  @Test(arguments: [
    ("{\"a\": 1,}", 7, 8), ("[1, 2", 5, 5), ("{\"公\": tru}", 8, 11), ("{\"a\" 1}", 5, 6),
    ("[\"abc]", 1, 2), ("\"\\q\"", 1, 3), ("[1]\n[2]", 4, 5), ("{'a': 1}", 1, 2),
    ("\"a\tb\"", 2, 3),
  ])
  func showsWhereItStops(text: String, start: Int, end: Int) {
    #expect(parse(text).findings.diagnostics.first?.place == Place("a.json", start..<end))
  }

  @Test func tellsWhereEverythingStands() throws {
    let text = "\u{FEFF}{ \"公\": [1, \"x\"],\n \"b\": {} }"
    let value = try #require(parse(text).value)
    guard case .mapping(let members) = value.content,
      case .list(let items) = members[0].value.content
    else {
      Issue.record("no object with an array")
      return
    }
    func written(_ place: Place) -> String? {
      place.bytes.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }
    #expect(written(value.place)?.first == "{")
    #expect(written(members[0].keyPlace) == "\"公\"")
    #expect(written(members[0].value.place) == "[1, \"x\"]")
    #expect(items.map { written($0.place) } == ["1", "\"x\""])
    #expect(written(members[1].value.place) == "{}")
  }

  @Test func reportsEveryKeyThatIsWrittenTwice() {
    let (value, findings) = parse("{\"a\":1,\"a\":2,\"b\":{\"a\":3,\"a\":4}}")
    #expect(value.map(Self.written) == "{a:1,b:{a:3}}")
    #expect(findings.diagnostics.map(\.rule.code) == ["duplicate-key", "duplicate-key"])
    #expect(findings.diagnostics.map(\.place?.bytes) == [7..<10, 24..<27])
  }

  @Test func nestingHasABound() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(parse(nested(100)).findings.isEmpty)
    #expect(parse(nested(101)).findings.diagnostics.map(\.rule.code) == ["too-deep"])
    #expect(parse(nested(100_000)).value == nil)
    #expect(parse(String(repeating: "{\"a\":", count: 100_000)).value == nil)
  }

  @Test func anyBytesAreReadOrRefused() {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("{}[]\":,\\u0aD8-1.e+ \ntrue\0".utf8) + [0x80, 0xE5, 0xFF]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...12, using: &generator)
      let bytes = (0..<count).compactMap { _ in alphabet.randomElement(using: &generator) }
      let (value, findings) = parse(bytes)
      #expect(
        (value == nil) == findings.hasErrors
          || findings.counts.keys.contains { $0.code == "duplicate-key" })
    }
  }

  private static func written(_ value: SourceValue) -> String {
    switch value.content {
    case .null: "null"
    case .plain(let text): text
    case .quoted(let text): "'\(text)'"
    case .list(let values): "[" + values.map(written).joined(separator: ",") + "]"
    case .mapping(let members):
      "{" + members.map { "\($0.key):\(written($0.value))" }.joined(separator: ",") + "}"
    }
  }
}
