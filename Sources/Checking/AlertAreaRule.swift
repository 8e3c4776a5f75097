internal import Diagnostics
internal import GazetteModel

enum AlertAreaRule: SiteRule {
  static let rule = Rule(
    "alert-area", .warning, "an alert says where it holds",
    explanation: """
      Warning systems pick the people to warn by the areas of a message. A notice marked `alert` that names none in `areas`
      reaches either nobody or everybody, as each system likes.

      Wrong:

      ```yaml
      alert: { event: Flood, category: Met, urgency: Immediate, severity: Severe, certainty: Observed }
      ```

      Right: the same, and

      ```yaml
      areas: [town]
      ```
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices where notice.facts.areas.isEmpty {
      guard let alert = notice.facts.alert else { continue }
      findings.add(
        Diagnostic(
          rule, "the alert '\(notice.id)' names no area to warn", at: alert.place,
          help: "add 'areas:' with the ids of the areas it holds for"))
    }
  }
}
