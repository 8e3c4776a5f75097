internal import GazetteModel
internal import Templates

/// A version of a notice's text at its permanent address.
struct VersionPage: Sendable {
  let frame: Frame
  let notice: Notice
  /// The notice's present text in the language.
  let present: Notice.Edition
  /// The number of the version among the texts, from 0, earliest first.
  let number: Int

  private var edition: Edition { frame.edition }
  private var text: Notice.Edition { present.texts[number] }
  private var standing: Standing { edition.status(of: notice) }
  private var next: CalendarDate? {
    number < present.earlier.count ? notice.day(of: present.texts[number + 1]) : nil
  }

  static func names(_ frame: Names<Frame>) -> Names<VersionPage> {
    Names<VersionPage>(
      "version page", "A version of a notice's text, `version.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .text("heading", "The title that the notice bore.") { $0.text.title },
        .optionalText("summary", "The summary that it had.") { $0.text.summary },
        .text("kind", "What the document is.") { $0.edition.words($0.notice.facts.kind.word) },
        .text("status", "The notice's status as a name: `in-force`.") {
          $0.standing.status.rawValue
        },
        .text("status_label", "The status in the page's language.") {
          $0.edition.words($0.standing.status.word)
        },
        .text("notice_url", "The page of the notice, with the text that stands now.") { page in
          page.edition.path(page.edition.site.notice(page.notice.id, page.text.language))
        },
        .text("stood", "From when until when it stood, as the language writes it.") { $0.stood },
        .flag("present", "Whether it is the text that stands now.") { $0.next == nil },
        .list(
          "contents", "The headings of the text, where there are at least three.",
          of: HeadingItem.names
        ) {
          HeadingItem.contents($0.text.prose)
        },
        .html("body", "The text, as HTML.") { page in
          ProseWriter(page.frame, bindsFigures: page.next == nil).html(page.text)
        },
        .optionalScope(
          "comparison", "What is different from the version before, where there is one.",
          of: ComparisonItem.names
        ) { $0.comparison },
        .list("versions", "All versions, the present one first.", of: NoticeVersionItem.names) {
          NoticeVersionItem.items($0.notice, $0.present, $0.edition)
        },
      ] as [Names<VersionPage>.Entry])
  }

  private var stood: String {
    let words = edition.words
    let from = edition.writer.date(notice.day(of: text))
    guard let next else { return words(.versionStands, ["from": from]) }
    return words(.versionStood, ["from": from, "next": edition.writer.date(next)])
  }

  private var comparison: ComparisonItem? {
    guard number > 0 else { return nil }
    let before = NoticeVersionItem(
      notice: notice, text: present.texts[number - 1], edition: edition, isPresent: false)
    return ComparisonItem(before: before, text: text)
  }
}
