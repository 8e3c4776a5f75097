internal import Diagnostics
internal import GazetteModel

enum EffectiveOrderRule: SiteRule {
  static let rule = Rule(
    "effective-order", "a notice ends after it begins",
    explanation: """
      `effective: { from: 2022-12-19, until: 2023-01-08T24:00 }`: a day is counted whole, so a range may begin and end on
      the same day; `24:00` is the end of its day.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices {
      guard let effective = notice.facts.effective, let from = effective.from,
        let until = effective.until, until.end <= from.start
      else { continue }
      findings.add(
        Diagnostic(
          rule, "this range ends (\(until)) before it begins (\(from))", at: effective.place,
          help: "mend one of the two dates"))
    }
  }
}
