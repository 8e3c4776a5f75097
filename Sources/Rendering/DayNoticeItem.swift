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
    sharing: NoticeItem.names.entries { $0.notice },
    [
      .text("status", "The status on that day as a name: `in-force`.") { $0.status.rawValue },
      .text("status_label", "The status on that day in the page's language.") {
        $0.edition.words($0.status.word)
      },
      .flag("holds", "Whether the notice held on that day.") { $0.status.holds },
      .optionalText("outlook", "Nothing: the page stands at its day.") { _ in nil },
    ])
}
