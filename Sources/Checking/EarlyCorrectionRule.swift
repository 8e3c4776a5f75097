internal import Diagnostics
internal import GazetteModel

enum EarlyCorrectionRule: SiteRule {
  static let rule = Rule(
    "correction-early",
    "a notice or report is published before it is corrected, updated or withdrawn",
    explanation: """
      What nobody has read needs no correction: mend the text before it is published and say nothing. A correction or a
      withdrawal that is dated earlier than `published` (or `issued`, where that is not set) has a wrong date, or the notice has.

      - Wrong: `published: 2022-03-19` with `corrections: [{ on: 2022-03-18, note: …, reason: … }]`
      - Right: `on: 2022-03-22`, the day on which the text was mended
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices {
      let published = context.site.configuration.timeZone.moment(of: notice.facts.published).date
      func report(_ day: CalendarDate, _ what: String, _ path: String) {
        guard day < published else { return }
        findings.add(
          Diagnostic(
            rule, "\(what) on \(day), before the notice was published on \(published)",
            at: notice.place(of: path),
            related: notice.editions.contains { $0.written.contains { $0.path == "published" } }
              ? notice.place(of: "published").map { [.init("published here", at: $0)] } ?? [] : [],
            help: "write the day on which it was done, or mend 'published'"))
      }
      for (position, day) in notice.facts.corrected.enumerated() {
        report(day, "corrected", "corrections.\(position).on")
      }
      if let day = notice.facts.withdrawn { report(day, "withdrawn", "withdrawn.on") }
    }
    for report in context.site.reports { check(report, context, findings: &findings) }
  }

  private static func check(
    _ report: Report, _ context: CheckContext, findings: inout Findings
  ) {
    let facts = report.facts
    let published = context.site.configuration.timeZone.moment(of: facts.published).date
    func place(_ key: String) -> Place? {
      report.editions.lazy.flatMap(\.stated).first { $0.key == key }?.place
    }
    let days =
      facts.corrected.map { (key: "corrections", what: "corrected", day: $0) }
      + [facts.updated].compactMap(\.self).map { (key: "updated", what: "updated", day: $0) }
    for (key, what, day) in days where day < published {
      findings.add(
        Diagnostic(
          rule, "\(what) on \(day), before the report was published on \(published)",
          at: place(key),
          related: place("published").map { [.init("published here", at: $0)] } ?? [],
          help: "write the day on which it was done, or mend 'published'"))
    }
  }
}
