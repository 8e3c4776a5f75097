internal import Diagnostics
internal import GazetteModel

enum EarlyCorrectionRule: SiteRule {
  static let rule = Rule(
    "correction-early", "a notice is published before it is corrected or withdrawn",
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
  }
}
