import Diagnostics
import Gazette
import Testing

@Suite struct RuleTests {
  @Test(arguments: Rules.all)
  func everyRuleIsExplained(rule: Rule) {
    #expect(rule.code.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil)
    #expect(!rule.summary.isEmpty && rule.summary.count <= 100)
    #expect(!rule.summary.hasSuffix("."))
    #expect(!rule.summary.contains("\n"))
    let words = rule.explanation.split { !$0.isLetter }
    #expect(words.count >= 8)
    #expect(!rule.explanation.hasSuffix("\n"))
    for text in [rule.summary, rule.explanation] {
      #expect(!text.lowercased().contains("invalid"))
      #expect(!text.contains("TODO"))
      #expect(!text.contains { $0 == "\t" })
    }
  }

  @Test func codesAreUniqueAndSorted() {
    let codes = Rules.all.map(\.code)
    #expect(codes == Array(Set(codes)).sorted())
  }

  @Test(arguments: Rules.all)
  func everyRuleIsFoundByItsCode(rule: Rule) {
    #expect(Rules.rule(rule.code)?.summary == rule.summary)
  }

  @Test(arguments: [
    ("broken-lnk", "broken-link"), ("celltype", "cell-type"), ("csv-null", "csv-nul"),
  ])
  func suggestsTheNearestCode(mistyped: String, code: String) {
    #expect(Rules.suggestion(for: mistyped) == code)
  }

  @Test func suggestsNothingForWhatIsNearNone() {
    #expect(Rules.suggestion(for: "qqqqqqqqqqqqq") == nil)
  }
}
