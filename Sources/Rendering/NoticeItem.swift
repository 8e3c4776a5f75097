internal import GazetteModel
internal import Templates

/// A notice in a list.
struct NoticeItem: Sendable {
  let notice: Notice
  let edition: Edition
  let text: Notice.Edition

  /// The notice as readers of `edition`'s language see it; nil where it has no edition at all.
  init?(_ notice: Notice, _ edition: Edition) {
    guard let text = notice.bestEdition(for: edition.language) else { return nil }
    self.notice = notice
    self.edition = edition
    self.text = text
  }

  /// The edition's language where it is not the page's.
  var otherLanguage: Language? { text.language == edition.language ? nil : text.language }

  static let names = Names<NoticeItem>(
    "notice in a list", "A notice, as lists show it.",
    [
      .text("title", "The notice's title.") { $0.text.title },
      .text("url", "The notice's page.") {
        $0.edition.path($0.edition.site.notice($0.notice.id, $0.text.language))
      },
      .optionalText("summary", "The notice's summary.") { $0.text.summary },
      .optionalText(
        "other_language", "The tag of the edition's language where it is not the page's."
      ) {
        $0.otherLanguage?.tag
      },
      .optionalText("other_language_mark", "The name of that language in brackets.") { item in
        item.otherLanguage.map { item.edition.writer.mark(of: $0) }
      },
      .text("kind", "What the document is, in the page's language.") {
        $0.edition.words($0.notice.facts.kind.word)
      },
      .optionalText("number", "The document number.") { $0.notice.facts.number },
      .text("authority", "Who issued it.") {
        $0.edition.name($0.notice.facts.authority, in: $0.edition.site.authorities)
      },
      .text("status", "The status as a name: `in-force`.") {
        $0.edition.status(of: $0.notice).status.rawValue
      },
      .text("status_label", "The status in the page's language.") {
        $0.edition.words($0.edition.status(of: $0.notice).status.word)
      },
      .flag("holds", "Whether the notice holds on the site's day.") {
        $0.edition.status(of: $0.notice).status.holds
      },
      .optionalText("outlook", "The statuses that it is known to have later, for the script.") {
        Outlook($0.edition.status(of: $0.notice), $0.edition).json(ifEmpty: false)
      },
      .optionalText("preview", "Why only a preview shows the notice.") {
        PreviewMark.text($0.notice, $0.edition)
      },
      .flag("demonstration", "Whether its content is made up.") { $0.notice.facts.isDemonstration },
      .text("published", "When it was published, as the language writes it.") {
        $0.edition.writer.date($0.notice.facts.published.moment.date)
      },
      .text("published_date", "The same as `YYYY-MM-DD`.") {
        $0.notice.facts.published.moment.date.description
      },
      .optionalText("effective", "From when until when it holds.") {
        $0.edition.writer.range($0.notice.facts.effective)
      },
    ])
}
