internal import GazetteModel
internal import Templates

/// A notice on the page of a day, as it stood on that day.
struct DayNoticeItem: Sendable {
  let notice: NoticeItem
  let status: Standing.Status

  private var edition: Edition { notice.edition }

  /// The notice at a position of the site's notices; nil where it has no edition at all.
  init?(_ number: Int, _ status: Standing.Status, _ edition: Edition) {
    let then = edition.site.notices[number].standing(on: edition.asOf)
    guard let notice = NoticeItem(then, edition) else { return nil }
    self.notice = notice
    self.status = status
  }

  static let names = Names<DayNoticeItem>(
    "notice on a day", "A notice as it stood on a day.",
    [
      .text("title", "The notice's title.") { $0.notice.text.title },
      .text("url", "The notice's page.") {
        $0.edition.path($0.edition.site.notice($0.notice.notice.id, $0.notice.text.language))
      },
      .optionalText(
        "other_language", "The tag of the edition's language where it is not the page's."
      ) {
        $0.notice.text.language == $0.edition.language ? nil : $0.notice.text.language.tag
      },
      .text("status", "The status on that day as a name: `in-force`.") { $0.status.rawValue },
      .text("status_label", "The status on that day in the page's language.") {
        $0.edition.words($0.status.word)
      },
      .flag("demonstration", "Whether its content is made up.") {
        $0.notice.notice.facts.isDemonstration
      },
      .optionalText("preview", "Why only a preview shows the notice.") {
        PreviewMark.text($0.notice.notice, $0.edition)
      },
      .text("published", "When it was published, as the language writes it.") {
        $0.edition.writer.date($0.notice.notice.facts.published.moment.date)
      },
      .text("published_date", "The same as `YYYY-MM-DD`.") {
        $0.notice.notice.facts.published.moment.date.description
      },
    ])
}
