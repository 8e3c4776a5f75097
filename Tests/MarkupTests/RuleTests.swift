import Diagnostics
import Markup
import Testing

@Suite struct RuleTests {
  @Test func listsEveryRuleOnce() {
    let codes = MarkupRules.all.map(\.code)
    #expect(codes == ["raw-html", "markdown-too-long", "markdown-too-tangled", "unsafe-link"])
  }

  @Test("explains every rule in Markdown that keeps them all", arguments: MarkupRules.all)
  func explains(rule: Rule) {
    #expect(!rule.summary.hasSuffix("."))
    #expect(Reading(rule.explanation).findings.isEmpty)
  }

  @Test(
    "reports HTML where it stands",
    arguments: [
      ("a <b>", "<b>", "'<b>' is left out: a text is written in Markdown alone"),
      (
        "> a\n>  `x\n> y` <?z?>", "<?z?>",
        "'<?z?>' is left out: a text is written in Markdown alone"
      ),
      ("a\n\n<div\n>\nb", "<div", "'<div' is left out: a text is written in Markdown alone"),
      ("![<b>](c)", "<b>", "'<b>' is left out: a text is written in Markdown alone"),
    ])
  func reportsHTML(markdown: String, place: String, message: String) throws {
    let reading = Reading(markdown)
    let diagnostic = try #require(reading.findings.diagnostics.first)
    #expect(diagnostic.rule == MarkupRules.rawHTML)
    #expect(diagnostic.severity == .warning)
    #expect(reading.text(at: diagnostic.place) == place)
    #expect(diagnostic.message == message)
  }
}
