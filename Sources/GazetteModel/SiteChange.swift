/// Something that happened to a published notice after its publication.
public struct SiteChange: Sendable, Hashable {
  /// The notice's id.
  public var notice: String
  /// The day on which it happened.
  public var on: CalendarDate
  /// What happened.
  public var event: Event

  /// A change.
  public init(notice: String, on: CalendarDate, event: Event) {
    self.notice = notice
    self.on = on
    self.event = event
  }

  /// What can happen to a notice.
  public enum Event: Sendable, Hashable {
    /// Its text was corrected; the position among the notice's corrections.
    case correction(Int)
    /// It was withdrawn.
    case withdrawal
    /// Another notice did something to it.
    case deed(Standing.Change)
  }

  /// The change's permanent name: part of its address on the page of changes.
  ///
  /// It is made of the notice, the day and what happened, so that no change that comes later moves it.
  public var anchor: String {
    switch event {
    case .correction(let number): "\(notice)-\(on)-correction-\(number + 1)"
    case .withdrawal: "\(notice)-\(on)-withdrawal"
    case .deed(let change):
      ([notice, on.description, change.verb.rawValue] + [change.part].compactMap(\.self)
        + [change.notice]).joined(separator: "-")
    }
  }
}

extension SiteChange.Event {
  /// The words for it.
  public var word: WordName {
    switch self {
    case .correction: .correction
    case .withdrawal: Standing.Status.withdrawn.word
    case .deed(let change): change.verb.passiveWord
    }
  }
}

extension Notice {
  /// What its own issuer did to it after its publication: its corrections, then its withdrawal.
  public var ownChanges: [SiteChange] {
    let corrections = facts.corrected.enumerated().map {
      SiteChange(notice: id, on: $1, event: .correction($0))
    }
    let withdrawal = facts.withdrawn.map { SiteChange(notice: id, on: $0, event: .withdrawal) }
    return corrections + [withdrawal].compactMap(\.self)
  }

  /// A correction, by its position among the facts' `corrected`: as `edition` tells of it, else as the first that does.
  public func correction(_ number: Int, in edition: Edition) -> Correction? {
    ([edition] + editions).lazy.map(\.corrections).first { $0.indices.contains(number) }?[number]
  }

  /// What was corrected, or why the notice was withdrawn: as `edition` says it, else as the first that does.
  public func explanation(of event: SiteChange.Event, in edition: Edition) -> String? {
    ([edition] + editions).lazy.compactMap { $0.statement(of: event) }.first
  }

  /// Why a text was corrected; nil for what else can happen.
  public func reason(for event: SiteChange.Event, in edition: Edition) -> String? {
    if case .correction(let number) = event { correction(number, in: edition)?.reason } else { nil }
  }
}

extension Notice.Edition {
  /// What was corrected, or why the notice was withdrawn, where the edition says it.
  public func statement(of event: SiteChange.Event) -> String? {
    switch event {
    case .correction(let number):
      corrections.indices.contains(number) ? corrections[number].note : nil
    case .withdrawal: withdrawalReason
    case .deed: nil
    }
  }
}
