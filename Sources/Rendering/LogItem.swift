internal import GazetteModel
internal import Templates

/// A change of a notice in the list of all changes.
struct LogItem: Sendable {
  let change: SiteChange
  let notice: NoticeItem

  private var edition: Edition { notice.edition }

  /// The change as readers of `edition`'s language see it; nil where its notice has no edition at all.
  init?(_ change: SiteChange, _ edition: Edition) {
    guard let notice = edition.index.notice(change.notice).flatMap({ NoticeItem($0, edition) })
    else { return nil }
    self.change = change
    self.notice = notice
  }

  static let names = Names<LogItem>(
    "log entry", "Something that happened to a notice.",
    [
      .text("anchor", "The permanent name of the change, for its address.") { $0.change.anchor },
      .scope("notice", "The notice it happened to.", of: NoticeItem.names) { $0.notice },
      .text(
        "label", "What happened, and to which part: \"Correction\", \"Repealed: article 3\"."
      ) { $0.label },
      .optionalText("text", "What was corrected, or why it was withdrawn.") { item in
        item.notice.notice.explanation(of: item.change.event, in: item.notice.text)
      },
      .optionalText(
        "text_language", "The tag of the language of text and reason where it is not the page's."
      ) { item in
        item.notice.notice.explainer(of: item.change.event, in: item.notice.text)
          .flatMap { $0.language == item.edition.language ? nil : $0.language.tag }
      },
      .optionalText("reason", "Why it was corrected.") { item in
        item.notice.notice.reason(for: item.change.event, in: item.notice.text)
      },
      .optionalScope("by", "The notice that did it.", of: NoticeItem.names) { $0.doer },
      .text("on", "When, as the language writes it.") { $0.edition.writer.date($0.change.on) },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.change.on.description },
    ])

  private var label: String {
    let word = edition.words(change.event.word)
    return deed?.part.map { edition.words(.changedPart, ["change": word, "part": $0]) } ?? word
  }

  private var deed: Standing.Change? {
    if case .deed(let deed) = change.event { deed } else { nil }
  }

  private var doer: NoticeItem? {
    deed.flatMap { edition.index.notice($0.notice) }.flatMap { NoticeItem($0, edition) }
  }
}
