internal import GazetteModel
internal import Templates

/// A report in a list.
struct ReportItem: Sendable {
  let report: Report
  let edition: Edition
  let text: Report.Edition

  /// How many reports stand on pages that are about something else.
  static let shortLength = 5

  /// The report as readers of `edition`'s language see it; nil where it has no edition at all.
  init?(_ report: Report, _ edition: Edition) {
    guard let text = report.bestEdition(for: edition.language) else { return nil }
    self.report = report
    self.edition = edition
    self.text = text
  }

  /// The reports at these positions among the site's.
  static func items(_ numbers: some Sequence<Int>, _ edition: Edition) -> [ReportItem] {
    numbers.compactMap { ReportItem(edition.site.reports[$0], edition) }
  }

  private var otherLanguage: Language? { text.language == edition.language ? nil : text.language }

  static let names = Names<ReportItem>("report in a list", "A report, as lists show it.", entries)

  private static let entries: [Names<ReportItem>.Entry] = [
    .text("title", "The report's title.") { $0.text.title },
    .text("url", "The report's page.") {
      $0.edition.path($0.edition.site.report($0.report.id, $0.text.language))
    },
    .optionalText("summary", "What the report finds.") { $0.text.summary },
    .optionalText(
      "other_language", "The tag of the edition's language where it is not the page's."
    ) { $0.otherLanguage?.tag },
    .optionalText("other_language_mark", "The name of that language in brackets.") { item in
      item.otherLanguage.map { item.edition.writer.mark(of: $0) }
    },
    .optionalText("authority", "Who answers for it.") { item in
      item.report.facts.authority.map {
        item.edition.name($0, in: item.edition.site.authorities)
      }
    },
    .optionalText("period", "The time that it tells of.") { item in
      item.report.facts.period.map { item.edition.writer.period($0) }
    },
    .optionalText("preview", "Why only a preview shows the report.") {
      PreviewMark.text($0.report, $0.edition)
    },
    .flag("demonstration", "Whether its content is made up.") { $0.report.facts.isDemonstration },
    .text("published", "When it was published, as the language writes it.") {
      $0.edition.writer.date($0.report.facts.published.moment.date)
    },
    .text("published_date", "The same as `YYYY-MM-DD`.") {
      $0.report.facts.published.moment.date.description
    },
  ]
}
