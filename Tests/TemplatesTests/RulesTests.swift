import Diagnostics
import Testing

@testable import Templates

@Suite struct RulesTests {
  @Test func everyRuleHasACodeOfItsOwn() {
    #expect(Set(TemplatesRules.all.map(\.code)).count == TemplatesRules.all.count)
    #expect(TemplatesRules.all.allSatisfy { $0.code.hasPrefix("template-") })
    #expect(TemplatesRules.all.allSatisfy { !$0.summary.hasSuffix(".") })
  }

  @Test(arguments: TemplatesRules.all.filter { $0 != TemplatesRules.missing })
  func theExamplesOfAnExplanationAreWrongAndRight(_ rule: Rule) throws {
    let examples = rule.explanation.split(separator: "\n").filter { $0.hasPrefix("    ") }
    try #require(examples.count == 2)
    #expect(faults(of: String(examples[0])).contains(rule))
    #expect(faults(of: String(examples[1])).isEmpty)
  }

  private func faults(of template: String) -> Set<Rule> {
    var findings = Findings()
    let set = TemplateSet.parse(
      [
        "page": template, "area": template, "footer": "",
        "layout": "<main>{{$main}}{{/main}}</main>",
      ], findings: &findings)
    set.link([("page", Self.shape())], findings: &findings)
    return Set(findings.diagnostics.map(\.rule))
  }

  private static func shape() -> Shape {
    Shape(
      "page", "A page.",
      [
        Shape.Entry("title", "Its title.", .text),
        Shape.Entry("body", "Its body.", .html),
        Shape.Entry("areas", "Its areas.", .list(of: .scope { shape() })),
        Shape.Entry("children", "What is within it.", .list(of: .scope { shape() })),
      ])
  }
}
