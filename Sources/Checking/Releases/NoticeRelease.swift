public import GazetteModel

/// A notice that is to be published, and what the last build published of it.
public struct NoticeRelease: Sendable {
  /// The notice.
  public var notice: Notice
  /// What was published.
  public var last: LastNotice
  /// The day that the site is to stand at.
  public var day: CalendarDate
  /// Whether a notice that was not there yet changes this one, which accounts for what is different.
  public var isChangedByNewcomer: Bool

  /// A release.
  public init(notice: Notice, last: LastNotice, day: CalendarDate, isChangedByNewcomer: Bool) {
    self.notice = notice
    self.last = last
    self.day = day
    self.isChangedByNewcomer = isChangedByNewcomer
  }

  /// Whether texts and facts are what was published, to the letter.
  public static func isUnchanged(_ notice: Notice, since last: LastNotice) -> Bool {
    let facts = notice.facts
    guard last.texts.count == notice.editions.count, last.number == facts.number,
      last.areas == facts.areas.map(\.name), last.issued == facts.issued,
      last.from == facts.effective?.from, last.until == facts.effective?.until,
      last.amends == facts.amends.map({ LastNotice.Amendment($0) }),
      last.isAlert == (facts.alert != nil), last.withdrawn == facts.withdrawn
    else { return false }
    return notice.editions.allSatisfy { edition in
      last.titles[edition.language] == edition.title
        && last.summaries[edition.language] == edition.summary && last.hasText(of: edition)
    }
  }

  /// Whether what was published is that of a later day, and changes back on the way to an earlier one.
  var isBackwards: Bool { last.asOf.map { $0 > day } ?? false }

  /// Whether the notice itself says that something was changed: by a correction of this day or an earlier one, or a
  /// withdrawal, that is new.
  var isAccountedFor: Bool {
    let corrected = notice.facts.corrected.filter { $0 <= day }
    return isChangedByNewcomer || corrected.count > last.corrected.count
      || !Set(corrected).isSubset(of: last.corrected)
      || notice.facts.withdrawn != nil && last.withdrawn == nil
  }

  /// Whether an edition keeps what was published as an earlier version, so that readers see what has changed.
  func isKept(_ edition: Notice.Edition) -> Bool {
    edition.earlier.contains { text in
      let title = last.titles[text.language] ?? text.title
      let summary = last.summaries[text.language] ?? text.summary
      return last.hasText(of: text) && title == text.title && summary == text.summary
    }
  }
}
