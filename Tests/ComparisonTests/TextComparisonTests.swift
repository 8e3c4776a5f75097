import Comparison
import TestKit
import Testing

@Suite struct TextComparisonTests {
  /// A comparison as one line for each passage: `[-gone-]`, `{+new+}`.
  private func lines(_ old: [String], _ new: [String]) -> [String] {
    TextComparison(old, new).passages.map { passage in
      passage.parts.map { part in
        switch part.fate {
        case .kept: part.text
        case .deleted: "[-\(part.text)-]"
        case .inserted: "{+\(part.text)+}"
        }
      }.joined()
    }
  }

  @Test(
    arguments: [
      (["A", "B"], ["A", "B"], ["A", "B"]),
      (
        ["with 1,000 or more employees"], ["with more than 1,000 employees"],
        ["with [-1,000 or more-]{+more than 1,000+} employees"]
      ),
      (
        ["员工1000人以上（含1000人）的企业"], ["员工超过1000人的企业"],
        ["员工{+超过+}1000人[-以上（含1000人）-]的企业"]
      ),
      (["A b c.", "D e f."], ["D e f."], ["[-A b c.-]", "D e f."]),
      (["D e f."], ["A b c.", "D e f."], ["{+A b c.+}", "D e f."]),
      (
        ["A b c d.", "E f g h."], ["E f x h.", "A b c d."],
        ["{+E f x h.+}", "A b c d.", "[-E f g h.-]"]
      ),
      (
        ["Open on Monday.", "No dogs."],
        ["Open on Tuesday.", "Bring a mask.", "No cats, no dogs."],
        ["Open on [-Monday-]{+Tuesday+}.", "{+Bring a mask.+}", "No {+cats, no +}dogs."]
      ),
      (["One two three."], ["Four five six."], ["[-One two three.-]", "{+Four five six.+}"]),
      (["x, y; z"], ["x, q; r; z"], ["x, [-y-]{+q; r+}; z"]),
      ([], ["A"], ["{+A+}"]), (["A"], [], ["[-A-]"]), ([], [], []),
    ] as [([String], [String], [String])])
  func tellsWhatChanged(old: [String], new: [String], expected: [String]) {
    #expect(lines(old, new) == expected)
  }

  /// The blocks of one of the texts, put together from the passages.
  private func text(_ comparison: TextComparison, without fate: Passage.Fate) -> [String] {
    comparison.passages.filter { (fate == .inserted ? $0.old : $0.new) != nil }.map { passage in
      passage.parts.filter { $0.fate != fate }.map(\.text).joined()
    }
  }

  private func check(_ old: [String], _ new: [String]) {
    let comparison = TextComparison(old, new)
    #expect(text(comparison, without: .inserted) == old)
    #expect(text(comparison, without: .deleted) == new)
    #expect(comparison.passages.compactMap(\.old) == Array(old.indices))
    #expect(comparison.passages.compactMap(\.new) == Array(new.indices))
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func givesBothTextsBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = ["a", "b", "c", " ", " ", ", ", ".", "1,000", "员", "工", "é"]
    func block() -> String {
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        words[Int.random(in: words.indices, using: &generator)]
      }.joined()
    }
    for _ in 0..<200 {
      let old = (0..<Int.random(in: 0...6, using: &generator)).map { _ in block() }
      var new = old
      for index in new.indices where Bool.random(using: &generator) { new[index] += block() }
      if Bool.random(using: &generator) { new.insert(block(), at: 0) }
      if new.count > 1, Bool.random(using: &generator) { new.swapAt(0, 1) }
      check(old, new)
    }
  }

  @Test(arguments: ["paragraphs", "one paragraph", "letters", "one letter"])
  func isBoundedForHugeTexts(shape: String) {
    func text(_ words: String) -> [String] {
      switch shape {
      case "paragraphs": (0..<30_000).map { "\(words) \($0 * 7 % 30_000) of the text" }
      case "one paragraph": [(0..<120_000).map { "\(words)\($0)" }.joined(separator: " ")]
      case "letters": (0..<100_000).map { String($0 * 7 % 9) + words }
      default: [String(repeating: words == "old" ? "ab" : "aab", count: 150_000)]
      }
    }
    check(text("old"), text("new"))
  }
}
