internal import GazetteModel
internal import Templates

/// That an edition renders a version of the original which no longer stands, and what has changed since.
struct LagItem: Sendable {
  let notice: Notice
  let original: Notice.Edition
  /// The version that the edition renders.
  let translated: CalendarDate
  let edition: Edition
  /// What changed since; nothing where the version rendered is not kept.
  let paragraphs: [ChangedParagraphItem]

  static let names = Names<LagItem>(
    "lag", "What an edition that lags behind the original lacks.",
    [
      .text("text", "Which version the edition renders, and when the original changed.") { item in
        let writer = item.edition.writer
        return item.edition.words(
          .lagging,
          [
            "translated": writer.date(item.translated),
            "present": writer.date(item.notice.day(of: item.original)),
          ])
      },
      .text("url", "The original.") { $0.url },
      .text("language", "The tag of the original's language.") { $0.original.language.tag },
      .optionalText(
        "comparison_url", "What the original's last change was, where the version before is kept."
      ) { $0.comparisonURL },
      .flag("shows_paragraphs", "Whether it is known which paragraphs changed since.") {
        !$0.paragraphs.isEmpty
      },
      .list("paragraphs", "The paragraphs that changed since.", of: ChangedParagraphItem.names) {
        $0.paragraphs
      },
    ] as [Names<LagItem>.Entry])

  /// The lag of a text of a notice; nil where it says nothing of what it renders, or renders the present original.
  init?(_ notice: Notice, _ text: Notice.Edition, _ edition: Edition) {
    guard let original = notice.original, original.language != text.language,
      let translated = text.translates, case let present = notice.day(of: original),
      translated < present, present <= edition.asOf
    else { return nil }
    self.notice = notice
    self.original = original
    self.translated = translated
    self.edition = edition
    let old = original.earlier.first { notice.day(of: $0) == translated }
    paragraphs =
      old.map { ChangedParagraphItem.items(from: $0, to: original, of: notice, edition) } ?? []
  }

  private var url: String { edition.path(edition.site.notice(notice.id, original.language)) }

  private var comparisonURL: String? {
    guard !original.earlier.isEmpty else { return nil }
    let page = edition.site.version(
      of: notice.id, on: notice.day(of: original), original.language)
    return edition.path(page) + "#text-comparison"
  }
}
