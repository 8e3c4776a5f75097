internal import Diagnostics
internal import GazetteModel

enum TextAheadRule: SiteRule {
  static let rule = Rule(
    "text-ahead", "a text that is written ahead waits in every language and changes no facts",
    explanation: """
      A text whose `version` or correction is of a later day waits for it while the text that stands until then is kept in
      the folder `versions`. Facts do not wait: the status, the register and all lists follow what the notice's own file
      says today. So a text to come states `effective`, `amends` and `withdrawn` as the standing one does, and what changes
      them is published as a notice of its own. An edition that keeps no version shows its new text at once: where one
      keeps the standing text, all that have a new one do.

      - Wrong: a text with `version: 2024-03-01` that states another end than the kept text, before that day
      - Right: the same `effective` in both, and a new notice with `amends: [{ notice: …, verb: extends, until: … }]`
      """)

  private static let keys = ["effective", "amends", "withdrawn"]

  static func check(_ context: CheckContext, findings: inout Findings) {
    // What an earlier day awaits has come to stand since.
    guard let today = context.site.moment?.date, !context.site.isPast else { return }
    let awaited = Dictionary(grouping: context.site.awaited, by: \.prose.base)
    for notice in context.site.notices {
      var waits: Notice.Edition?
      for edition in notice.editions {
        for text in awaited[edition.prose.base] ?? [] {
          waits = waits ?? text
          reportFacts(of: text, before: edition, findings: &findings)
        }
      }
      guard let waits else { continue }
      for edition in notice.editions where awaited[edition.prose.base] == nil {
        guard let day = edition.version ?? edition.corrections.map(\.on).max(), day > today else {
          continue
        }
        let stated = edition.written.first { $0.path == "version" }
        findings.add(
          Diagnostic(
            rule,
            "the edition \(edition.language) shows its text of \(day) today; the edition \(waits.language) keeps the text that stands until then",
            at: stated?.place ?? Place(edition.prose.file),
            related: [.init("this text waits for its day", at: Place(waits.prose.file))],
            help:
              "keep the text that stands today in the folder 'versions/\(notice.id)' in \(edition.language) too"
          ))
      }
    }
  }

  /// Reports the facts that a text to come states otherwise than the one that stands.
  private static func reportFacts(
    of text: Notice.Edition, before standing: Notice.Edition, findings: inout Findings
  ) {
    // An edition that states no facts at all leaves them to the others.
    guard !text.stated.isEmpty, !standing.stated.isEmpty else { return }
    for key in keys {
      let new = text.stated.first { $0.key == key }
      let old = standing.stated.first { $0.key == key }
      guard (new?.value ?? "") != (old?.value ?? "") else { continue }
      let day = text.version.map { " of \($0)" } ?? ""
      findings.add(
        Diagnostic(
          rule,
          "'\(key)' counts today, and the text\(day) states it otherwise than the one that stands",
          at: new?.place ?? Place(text.prose.file),
          related: [.init("the text that stands", at: old?.place ?? Place(standing.prose.file))],
          help:
            "state '\(key)' as the standing text does, and publish a notice that amends this one"
        ))
    }
  }
}
