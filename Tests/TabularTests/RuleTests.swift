import Diagnostics
import Tabular
import Testing

@Suite struct RuleTests {
  @Test func haveCodesOfTheirOwn() {
    let codes = TabularRules.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(code)")
      #expect(
        ["csv", "header", "cell", "key", "schema", "dialect"].contains(code.prefix { $0 != "-" }))
    }
  }

  @Test(arguments: TabularRules.all)
  func areExplained(_ rule: Rule) {
    #expect(!rule.summary.hasSuffix("."))
    #expect(rule.summary.contains("must"))
    #expect(rule.explanation.contains("- Wrong: "))
    #expect(rule.explanation.contains("- Right: "))
    #expect(rule.explanation.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }
}
