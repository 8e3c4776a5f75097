import Testing

@testable import Markup

@Suite struct ParsingCostTests {
  @Test(
    "counts what makes libcmark slow",
    arguments: [
      ("", 0, 1, 0, 0),
      ("a - b > c", 0, 1, 0, 0),
      (">>>x", 3, 1, 0, 0),
      ("> - 1. x\n- y", 4, 2, 0, 0),
      ("a\n\n\t\tb", 4, 3, 0, 0),
      ("![a](b) [c] !\\[ ![", 0, 1, 2, 2),
    ])
  func counts(markdown: String, depth: Int, lines: Int, images: Int, brackets: Int) {
    let cost = ParsingCost(of: Array(markdown.utf8))
    #expect(cost.depth == depth)
    #expect(cost.lines == lines)
    #expect(cost.openedImages == images)
    #expect(cost.closedBrackets == brackets)
    #expect(cost.ofNesting == depth * (16 * lines + markdown.utf8.count))
    #expect(cost.ofImages == images * brackets)
  }
}
