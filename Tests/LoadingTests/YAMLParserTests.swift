import Diagnostics
import TestKit
import Testing

@testable import Loading

@Suite struct YAMLParserTests {
  private func parse(_ text: String, offset: Int = 0) -> (value: SourceValue?, findings: Findings) {
    var findings = Findings()
    let value = YAMLParser.parse(
      Array(text.utf8), file: "a.yaml", offset: offset, findings: &findings)
    return (value, findings)
  }

  private func members(_ text: String, offset: Int = 0) -> [SourceValue.Member] {
    guard case .mapping(let members)? = parse(text, offset: offset).value?.content else {
      return []
    }
    return members
  }

  @Test(arguments: [
    ("a: b", "b"), ("a: 'b c'", "'b c'"), ("a: \"b \\\" c\" # d", "\"b \\\" c\""),
    ("x: 1\na:   公告", "公告"), ("公: 1\r\na: b", "b"), ("x: '告'\na: [b, c]", "[b, c]"),
    ("a: { b: c }", "{ b: c }"), ("x: 😀\na: b", "b"), ("a: \"b\"", "\"b\""),
    ("a: 2024-01-15", "2024-01-15"),
    ("x: 'y\u{85}  z'\na: b", "b"), ("x: |\n  1\n  2\na: b", "b"),
  ])
  func tellsWhereAValueStands(text: String, written: String) throws {
    let member = try #require(members(text).last)
    #expect(member.key == "a")
    let bytes = try #require(member.value.place.bytes)
    #expect(String(decoding: Array(text.utf8)[bytes], as: UTF8.self) == written)
    let key = try #require(member.keyPlace.bytes)
    #expect(String(decoding: Array(text.utf8)[key], as: UTF8.self) == "a")
  }

  @Test func countsPlacesFromTheStartOfTheFile() {
    #expect(members("a: b", offset: 4).first?.value.place == Place("a.yaml", 7..<8))
  }

  @Test(arguments: [
    ("a: b", false), ("a: 'true'", true), ("a: true", false), ("a: \"1\"", true),
    ("a: |\n  x", true),
    ("a: >\n  x", true),
  ])
  func knowsWhatStandsInQuotes(text: String, isQuoted: Bool) throws {
    let value = try #require(members(text).first?.value)
    if case .quoted = value.content { #expect(isQuoted) } else { #expect(!isQuoted) }
  }

  @Test(arguments: ["a:", "a: ~", "a: null", ""])
  func knowsWhatSaysNothing(text: String) {
    let value = text.isEmpty ? parse(text).value : members(text).first?.value
    guard case .null? = value?.content else {
      Issue.record("'\(text)' says something")
      return
    }
  }

  @Test(arguments: [
    ("\ta: b", "yaml-tab"), ("a:\n  - b\n\t- c", "yaml-tab"), ("a: &x b\nc: *x", "yaml-anchor"),
    ("a: &x b", "yaml-anchor"), ("- &a [*a]", "yaml-anchor"), ("a: !!binary aGk=", "yaml-tag"),
    ("a: !include b", "yaml-tag"), ("a: b: c", "yaml-syntax"), ("a: [b", "yaml-syntax"),
    ("a: 'b", "yaml-syntax"), ("a: @b", "yaml-syntax"), ("? [a]\n: b", "yaml-syntax"),
    ("a: 1\nb: 2\na: 3", "duplicate-key"), ("a: { b: 1, b: 2 }", "duplicate-key"),
    ("a: \u{1}", "yaml-syntax"), ("a: *b", "yaml-syntax"),
  ])
  func refuses(text: String, code: String) {
    let (value, findings) = parse(text)
    #expect(findings.diagnostics.map(\.rule.code) == [code])
    #expect(value == nil || code == "yaml-anchor" || code == "yaml-tag" || text.hasPrefix("?"))
  }

  @Test(arguments: [
    "a: R&D", "a: 'b *c* &d'", "a: x && y", "a: 5 * 3", "a: \"*x*\"", "- a\n- b", "a: wow!",
  ])
  func acceptsMarksWithinTexts(text: String) {
    #expect(parse(text).findings.isEmpty)
    #expect(parse(text).value != nil)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3", 10, 11, 0), ("x:\n  long: 1\n  long: 2", 15, 19, 5),
    ("- a: 1\n  'a': 2", 10, 11, 2),
  ])
  func showsBothPlacesOfARepeatedKey(text: String, start: Int, end: Int, first: Int) {
    let diagnostic = parse(text).findings.diagnostics.first
    #expect(diagnostic?.place?.bytes == start..<end)
    #expect(diagnostic?.related.first?.place.bytes?.lowerBound == first)
  }

  @Test func aliasesThatMultiplyAreNotExpanded() {
    var text = "a0: &a0 [x]\n"
    for level in 1..<60 {
      text += "a\(level): &a\(level) [" + String(repeating: "*a\(level - 1),", count: 9) + "]\n"
    }
    #expect(parse(text).findings.diagnostics.map(\.rule.code) == ["yaml-anchor"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{"])
  func nestingHasABound(opening: String) {
    let (value, findings) = parse("a: x\nb:\n" + String(repeating: opening, count: 50_000))
    #expect(value == nil)
    #expect(findings.hasErrors)
  }

  @Test func anyBytesAreReadOrRefused() {
    var generator = SeededGenerator(seed: 5)
    let parts = [
      "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "#", "&x ", "*x",
      "!", "?", "\\", "\t", "公", "---", "\r", "\u{85}",
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let (value, findings) = parse(text)
      #expect(value != nil || findings.hasErrors, "\(text.debugDescription)")
    }
  }
}
