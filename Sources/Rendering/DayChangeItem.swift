internal import GazetteModel
internal import Templates

/// A notice's change of status on a day.
struct DayChangeItem: Sendable {
  let change: History.Change
  let notice: DayNoticeItem
  let edition: Edition

  /// A change; nil where its notice has no edition at all.
  init?(_ change: History.Change, _ edition: Edition) {
    guard let notice = DayNoticeItem(change.notice, change.span.status, edition) else { return nil }
    self.change = change
    self.notice = notice
    self.edition = edition
  }

  static let names = Names<DayChangeItem>(
    "change on a day", "A notice that was published on a day, or whose status changed.",
    [
      .scope("notice", "The notice, with its new status.", of: DayNoticeItem.names) { $0.notice },
      .optionalText("before", "The status until then; absent for a notice that is new.") { item in
        item.change.before.map { item.edition.words($0.word) }
      },
      .optionalText("verb", "What another notice did to bring it about: \"Amended\".") { $0.verb },
      .optionalScope("by", "The notice that did it.", of: NoticeItem.names) { $0.doer },
    ])

  private var verb: String? {
    change.span.cause.map { cause in
      let word = edition.words(cause.verb.passiveWord)
      return cause.part.map { edition.words(.changedPart, ["change": word, "part": $0]) } ?? word
    }
  }

  private var doer: NoticeItem? {
    change.span.cause.flatMap { edition.index.notice($0.notice) }
      .flatMap { NoticeItem($0.standing(on: edition.asOf), edition) }
  }
}
