import Databases
import Testing

@Suite struct SQLTokenTests {
  private func texts(_ sql: String) -> [String] { SQLToken.all(in: sql).map(\.text) }

  @Test(arguments: [
    ("SELECT a,b FROM t", ["SELECT", "a", ",", "b", "FROM", "t"]),
    ("a -- b\nc", ["a", "c"]),
    ("a /* b */ c", ["a", "c"]),
    ("a /* b", ["a"]),
    ("'it''s' 'x", ["it's", "x"]),
    ("\"a \"\"b\"\"\" `c` [d e] [f", ["a \"b\"", "c", "d e", "f"]),
    ("1.5e-3+2 .5 0x1F", ["1.5e-3", "+", "2", ".", "5", "0x1F"]),
    ("a>=?1 :b @c $d", ["a", ">", "=", "?1", ":b", "@c", "$d"]),
    ("日期='中文'", ["日期", "=", "中文"]),
    ("", []),
  ])
  func wordsAreToldApart(sql: String, expected: [String]) {
    #expect(texts(sql) == expected)
  }

  @Test func everyWordKnowsItsPlaceAndDepth() {
    let sql = "SELECT (日, (b)) x"
    let tokens = SQLToken.all(in: sql)
    let bytes = Array(sql.utf8)
    for token in tokens {
      #expect(String(decoding: bytes[token.range], as: UTF8.self) == token.text)
    }
    let quoted = SQLToken.all(in: "'a' \"b\" [c] `d")
    #expect(quoted.map(\.range) == [0..<3, 4..<7, 8..<11, 12..<14])
    #expect(tokens.map(\.depth) == [0, 0, 1, 1, 1, 2, 1, 0, 0])
  }

  @Test func aKeywordIsOneInWhateverCaseAndNeverInQuotes() {
    let tokens = SQLToken.all(in: "order \"ORDER\" 'order'")
    #expect(tokens.map { $0.isWord("ORDER") } == [true, false, false])
    #expect(tokens.map(\.isName) == [true, true, false])
  }
}
