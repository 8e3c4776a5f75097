internal import GazetteModel
internal import Templates

/// A version of a notice's text, in the list of its versions.
struct NoticeVersionItem: Sendable {
  let notice: Notice
  let text: Notice.Edition
  let edition: Edition
  /// Whether it is the text that stands now.
  let isPresent: Bool

  static let names = Names<NoticeVersionItem>(
    "version of a notice", "A version of a notice's text.",
    [
      .text("on", "The day from which it stands, as the language writes it.") {
        $0.edition.writer.date($0.day)
      },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.day.description },
      .text("url", "Its permanent page.") { item in
        item.edition.path(
          item.edition.site.version(of: item.notice.id, on: item.day, item.text.language))
      },
      .flag("present", "Whether it is the text that stands now.") { $0.isPresent },
    ])

  private var day: CalendarDate { notice.day(of: text) }

  /// The versions of an edition, the present one first; none where no earlier one is kept.
  static func items(
    _ notice: Notice, _ text: Notice.Edition, _ edition: Edition
  ) -> [NoticeVersionItem] {
    guard !text.earlier.isEmpty else { return [] }
    return text.texts.enumerated().reversed().map { number, version in
      NoticeVersionItem(
        notice: notice, text: version, edition: edition,
        isPresent: number == text.earlier.count)
    }
  }
}
