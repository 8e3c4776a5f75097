import Diagnostics
import Foundation
import Tabular
import Testing

@Suite struct ECMAScriptPatternTests {
  @Test(arguments: [
    ("abc", "^(?:abc)$"), ("^[0-9]{6}$", "^(?:[0-9]{6})$"), ("a|b", "^(?:a|b)$"),
    ("(a|bc)d", "^(?:(?:a|bc)d)$"), ("(ab)+c?d*e{2,}f{1,3}", "^(?:(?:ab)+c?d*e{2,}f{1,3})$"),
    (".", "^(?:[^\n\r])$"), (#"\.\-/"#, #"^(?:\.-/)$"#), ("[^,]", "^(?:[^,])$"),
    (#"[\]a\-\^]"#, #"^(?:[\-\]\^a])$"#), ("[a-e-[bd]]", "^(?:[ace])$"),
    (#"[\s\S]"#, #"^(?:[\s\S])$"#), ("[a-[a]]", "^(?:(?!))$"),
    ("[a-b]", "^(?:[ab])$"), ("", "^(?:)$"),
  ])
  func anExpressionIsWrittenForOtherEngines(pattern: String, expression: String) {
    #expect(Constraints(pattern: pattern).ecmaScriptPattern == expression)
  }

  @Test func whatIsNoExpressionHasNone() {
    #expect(Constraints().ecmaScriptPattern == nil)
    #expect(Constraints(pattern: "(").ecmaScriptPattern == nil)
  }

  /// Another engine as the judge; it reads what ECMAScript's and it have in common.
  @Test(arguments: [
    #"\d{2}"#, #"\w+"#, #"\S*"#, "[a-z-[aeiou]]+", #"\p{Lu}a?"#, #"\i\c*"#, "a.b",
    "(a|b)*", "x{2,3}", #"[^\d]"#,
  ])
  func matchesTheSameValues(pattern: String) throws {
    let expression = try #require(Constraints(pattern: pattern).ecmaScriptPattern)
    let regex = try NSRegularExpression(pattern: expression)
    let field = Field("a", .string, constraints: Constraints(pattern: pattern))
    let compiled = try #require(CompiledSchema.compile(Schema([field])).schema)
    let values = [
      "12", "٣٤", "1", "abc", "bcd", "É", "Éa", "aB", "_x", "-", " ", "a b", "a\u{2028}b", "axb",
      "ab", "xx", "xxxx", "中文", "😀", "é!", ":a",
    ]
    for value in values {
      var bytes = Array("a\n\"\(value)\"\n".utf8)[...]
      var reader = TableReader(compiled)
      var findings = Findings()
      try reader.read(
        file: "a.csv",
        from: { buffer in
          let part = bytes.prefix(buffer.count)
          buffer.copyBytes(from: part)
          bytes = bytes.dropFirst(part.count)
          return part.count
        }, findings: &findings, each: { _ in })
      let range = NSRange(value.startIndex..., in: value)
      let isMatch = regex.firstMatch(in: value, range: range) != nil
      #expect(isMatch == !findings.hasErrors, "\(value)")
    }
  }
}
