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
      if let effective = notice.facts.effective {
        check(effective.from, effective.until, "this range", effective.place, &findings)
        for part in effective.parts {
          check(
            part.from ?? effective.from, part.until ?? effective.until, "part '\(part.name)'",
            effective.place, &findings)
        }
      }
      for amendment in notice.facts.amends {
        check(
          amendment.on ?? notice.facts.effective?.from, amendment.until,
          "what is done to '\(amendment.notice.name)'", amendment.notice.place, &findings)
      }
    }
  }

  private static func check(
    _ from: LocalMoment?, _ until: LocalMoment?, _ what: String, _ place: Place,
    _ findings: inout Findings
  ) {
    guard let from, let until, until.end <= from.start else { return }
    findings.add(
      Diagnostic(
        rule, "\(what) ends (\(until)) before it begins (\(from))", at: place,
        help: "mend one of the two dates"))
  }
}
