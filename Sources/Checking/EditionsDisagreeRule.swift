internal import Diagnostics
internal import GazetteModel

enum EditionsDisagreeRule: SiteRule {
  static let rule = Rule(
    "editions-disagree", "the editions of a notice or report state the same facts",
    explanation: """
      A date, number, area or relation holds in every language. Each edition may state the facts or leave them to the
      others, but where two state one they must agree, or readers of one language would be misled.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices {
      compare(notice.editions.map(\.stated), of: notice.id, findings: &findings)
    }
    for report in context.site.reports {
      compare(report.editions.map(\.stated), of: report.id, findings: &findings)
    }
  }

  private static func compare(
    _ editions: [[Notice.StatedFact]], of id: String, findings: inout Findings
  ) {
    var known: [String: Notice.StatedFact] = [:]
    for fact in editions.joined() {
      guard let first = known[fact.key] else {
        known[fact.key] = fact
        continue
      }
      guard first.value != fact.value else { continue }
      findings.add(
        Diagnostic(
          rule, "'\(fact.key)' differs between the editions of '\(id)'", at: fact.place,
          label: "here '\(fact.value)'", related: [.init("here '\(first.value)'", at: first.place)],
          help: "make both say the same, or leave it out of one"))
    }
  }
}
