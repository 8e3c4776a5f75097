internal import Diagnostics
internal import GazetteModel

enum EditionsDisagreeRule: SiteRule {
  static let rule = Rule(
    "editions-disagree", "the editions of a notice state the same facts",
    explanation: """
      A date, number, area or relation holds in every language. Each edition may state the facts or leave them to the
      others, but where two state one they must agree, or readers of one language would be misled.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices {
      var known: [String: Notice.StatedFact] = [:]
      for edition in notice.editions {
        for fact in edition.stated {
          guard let first = known[fact.key] else {
            known[fact.key] = fact
            continue
          }
          guard first.value != fact.value else { continue }
          findings.add(
            Diagnostic(
              rule, "'\(fact.key)' differs between the editions of '\(notice.id)'", at: fact.place,
              label: "here '\(fact.value)'",
              related: [.init("here '\(first.value)'", at: first.place)],
              help: "make both say the same, or leave it out of one"))
        }
      }
    }
  }
}
