public import GazetteModel

/// A notice that is to be published, and what the last build published of it.
public struct NoticeRelease: Sendable {
  /// The notice.
  public var notice: Notice
  /// What was published.
  public var last: LastNotice
  /// Whether a notice that was not there yet changes this one, which accounts for what is different.
  public var isChangedByNewcomer: Bool

  /// A release.
  public init(notice: Notice, last: LastNotice, isChangedByNewcomer: Bool) {
    self.notice = notice
    self.last = last
    self.isChangedByNewcomer = isChangedByNewcomer
  }

  /// Whether text and dates are what was published, to the letter.
  public static func isUnchanged(_ notice: Notice, since last: LastNotice) -> Bool {
    let facts = notice.facts
    return last.texts.count == notice.editions.count
      && last.issued == facts.issued && last.from == facts.effective?.from
      && last.until == facts.effective?.until
      && notice.editions.allSatisfy { edition in
        last.texts[edition.language].map { $0.utf8.elementsEqual(edition.prose.bytes) } ?? false
      }
  }

  /// Whether the notice itself says that something was changed: by a correction or a withdrawal that is new.
  var isAccountedFor: Bool {
    isChangedByNewcomer || notice.facts.corrected.count > last.corrected.count
      || !Set(notice.facts.corrected).isSubset(of: last.corrected)
      || notice.facts.withdrawn != nil && !last.isWithdrawn
  }
}
