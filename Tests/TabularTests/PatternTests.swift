import Testing

@testable import Tabular

@Suite struct PatternTests {
  private func matches(_ pattern: Pattern, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { pattern.matches($0) }
  }

  typealias Example = (pattern: String, accepts: [String], refuses: [String])

  static let examples: [Example] = [
    ("", [""], ["a"]),
    ("abc", ["abc"], ["ab", "abcd", "xabc", "ABC"]),
    ("^a.*$", ["a", "apple", "a名"], ["b", "ba", "a\n"]),
    ("a|bc|", ["a", "bc", ""], ["abc", "b"]),
    ("(ab)+", ["ab", "abab"], ["", "aba"]),
    ("a?b*c+", ["c", "abbc", "acc"], ["ab", "aac"]),
    ("[0-9]{3}", ["123"], ["12", "1234", "12a", "１２３"]),
    ("a{2,}", ["aa", "aaaa"], ["a"]),
    ("a{0,2}", ["", "a", "aa"], ["aaa"]),
    ("(a|b){2,3}c{0}", ["ab", "bba"], ["a", "abab", "abc"]),
    ("[^a-c]", ["d", "名"], ["a", "b", ""]),
    ("[a-z-[aeiou]]+", ["xyz"], ["xaz", "e"]),
    ("[^0-9-[x]]", ["a"], ["x", "0"]),
    ("[\\-\\]a]+", ["-]a"], ["b"]),
    ("[a-]", ["a", "-"], ["b"]),
    ("[-a]", ["a", "-"], ["b"]),
    ("\\d+\\.\\d{2}", ["12.50", "٣.٤٥"], ["12,50", "a.bc"]),
    ("\\w+", ["abc", "名称9", "é"], ["a b", "a-b", ""]),
    ("\\W", [" ", "-", "。"], ["a", "9"]),
    ("\\s\\S", [" a", "\t。"], ["\u{A0}a", "  "]),
    ("\\p{Lu}\\p{Ll}+", ["Bao", "Éa"], ["bao", "BAO"]),
    ("\\P{L}", ["1", "-"], ["a", "名"]),
    ("\\p{Nd}\\p{Zs}", ["1 ", "１\u{3000}"], ["a "]),
    ("\\i\\c*", ["a-1.b", "_x", "名"], ["1a", "-a"]),
    ("[\u{4E00}-\u{9FFF}]{2,4}", ["发热", "发热门诊"], ["发", "发热门诊点", "ab"]),
    ("京[A-Z]〔\\d{4}〕\\d+号", ["京A〔2022〕126号"], ["京A(2022)126号"]),
    (".", ["a", "👍"], ["", "ab", "\n", "\r"]),
    ("\\n\\r\\t\\\\\\|\\.\\?\\*\\+\\(\\)\\{\\}\\[\\]\\^\\$", ["\n\r\t\\|.?*+(){}[]^$"], [""]),
    ("(a*)*b", ["b", "aab"], ["a", "aac"]),
    ("(((a)))?", ["", "a"], ["aa"]),
    ("1[89]\\d{2}|20[0-4]\\d", ["1899", "2049"], ["1799", "2050"]),
  ]

  @Test(arguments: examples)
  func matchesWholeValues(_ example: Example) throws {
    let pattern = try Pattern(example.pattern)
    for text in example.accepts { #expect(matches(pattern, text), "'\(text)'") }
    for text in example.refuses { #expect(!matches(pattern, text), "'\(text)'") }
  }

  @Test(arguments: [
    "(", ")", "(a", "a)", "[", "[]", "[a", "[z-a]", "[\\d-z]", "[a-z-[b]", "[a[b]]", "*", "a**",
    "+a",
    "a{", "a{2", "a{,2}", "a{3,2}", "a{1001}", "a{x}", "a??", "a+?", "\\", "\\q", "\\b", "\\1",
    "(?i)a", "(?:a)", "a^b", "a$b", "\\p{X}", "\\p{}", "\\p", "\\p{L", "\\p{IsGreek}", "{", "}",
    "]",
    "(a{1000}){1000}", String(repeating: "(", count: 200) + String(repeating: ")", count: 200),
  ])
  func refusesWhatXMLSchemaDoesNotKnow(_ text: String) {
    #expect(throws: PatternParser.Fault.self) { try Pattern(text) }
  }

  @Test func matchesPartsWhereItShould() throws {
    let pattern = try Pattern("b+", isWhole: false)
    #expect(matches(pattern, "abbc"))
    #expect(!matches(pattern, "ac"))
    #expect(matches(try Pattern("^b", isWhole: false), "ba"))
    #expect(!matches(try Pattern("^b", isWhole: false), "ab"))
    #expect(matches(try Pattern("b$", isWhole: false), "a\nb"))
    #expect(!matches(try Pattern("b$", isWhole: false), "ba"))
  }

  /// The obvious way: try everything, one character after the other.
  private func oracle(_ node: PatternNode, _ text: [Unicode.Scalar], from: Int) -> Set<Int> {
    switch node {
    case .one(let set):
      return from < text.count && set.contains(text[from].value) ? [from + 1] : []
    case .sequence(let nodes):
      return nodes.reduce([from]) { ends, node in
        Set(ends.flatMap { oracle(node, text, from: $0) })
      }
    case .choice(let nodes): return Set(nodes.flatMap { oracle($0, text, from: from) })
    case .repetition(let node, let least, let most):
      var ends: Set<Int> = [from]
      for _ in 0..<least { ends = Set(ends.flatMap { oracle(node, text, from: $0) }) }
      var all = ends
      for _ in 0..<((most ?? least + text.count) - least) {
        ends = Set(ends.flatMap { oracle(node, text, from: $0) })
        all.formUnion(ends)
      }
      return all
    }
  }

  @Test func agreesWithTheOracleOnRandomPatterns() throws {
    var random = RandomBytes(seed: 7)
    let pieces = ["a", "b", "名", "[ab]", "[^a]", ".", "(", ")", "|", "*", "+", "?", "{2}", "{0,2}"]
    var tried = 0
    for _ in 0..<4000 {
      let source = (0..<Int.random(in: 1...7, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
      guard let pattern = try? Pattern(source) else { continue }
      let node = try PatternParser.parse(source, isWhole: true)
      tried += 1
      for _ in 0..<4 {
        let text = (0..<Int.random(in: 0...6, using: &random))
          .map { _ in ["a", "b", "名", "c"].randomElement(using: &random) ?? "a" }.joined()
        let scalars = Array(text.unicodeScalars)
        let expected = oracle(node, scalars, from: 0).contains(scalars.count)
        #expect(matches(pattern, text) == expected, "\(source) on \(text)")
      }
    }
    #expect(tried > 500)
  }

  @Test func takesLinearTimeOnHostilePatterns() throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(!matches(try Pattern("(a*)*(a|aa)+b"), text))
    // Too many states for a table: this one is followed in all its ways at once.
    let large = try Pattern("(a|b)*a(a|b){14}")
    #expect(matches(large, String(text.prefix(2000))))
    #expect(!matches(large, String(text.prefix(2000)) + "b" + String(repeating: "b", count: 20)))
  }

  @Test(arguments: ["L", "Lu", "Nd", "P", "Zs", "Cn", "Co", "C"])
  func knowsTheCategoriesOfUnicode(_ name: String) throws {
    let set = try #require(ScalarSet.category(name))
    let codes: [Unicode.GeneralCategory: String] = [
      .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt",
      .modifierLetter: "Lm", .otherLetter: "Lo", .decimalNumber: "Nd",
      .connectorPunctuation: "Pc", .dashPunctuation: "Pd", .openPunctuation: "Ps",
      .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf",
      .otherPunctuation: "Po", .spaceSeparator: "Zs", .control: "Cc", .format: "Cf",
      .privateUse: "Co", .unassigned: "Cn",
    ]
    // Every scalar of the first planes, and every thousandth of the others, which are all alike.
    for value in 0...0x10_FFFF as ClosedRange<UInt32> where value < 0x2000 || value % 997 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let code = codes[scalar.properties.generalCategory] ?? "--"
      #expect(set.contains(value) == code.hasPrefix(name), "U+\(String(value, radix: 16))")
    }
  }
}
