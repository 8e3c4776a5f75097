internal import Diagnostics
internal import GazetteModel

enum PlaceholderRule: TextRule {
  static let rule = Rule(
    "placeholder", .warning, "no placeholder is left where something was to be filled in",
    explanation: """
      A template leaves room for what is not known yet, and a text that is published with the room still in it says nothing:
      `from March DD`, `Room XX`, `TBC`, 时间待定, ×月×日, `____`, `[date]`, `Lorem ipsum`. Only whole words count: `XXL`
      is a size, 张某某 a person whose name is withheld, 等待定点医院 waits. A word that is meant as it stands goes between
      backticks.

      - Wrong: `The office opens on March DD.`
      - Right: `The office opens on 19 March.`
      """)

  static func check(_ texts: NoticeTexts, findings: inout Findings) {
    for edition in texts.editions {
      report(edition.body, findings: &findings)
      for value in edition.edition.written where !value.path.hasSuffix("url") {
        report(ReadableText(value), findings: &findings)
      }
    }
  }

  private static func report(_ text: ReadableText, findings: inout Findings) {
    for range in PlaceholderReader.placeholders(in: text) {
      findings.add(rule) {
        Diagnostic(
          rule, "'\(text.string(range))' has been left to be filled in", at: text.place(range),
          help: "write what belongs there, or put it between backticks if it is meant as it stands"
        )
      }
    }
  }
}
