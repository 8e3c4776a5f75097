/// Something that happened to a published notice after its publication.
public struct SiteChange: Sendable, Hashable {
  /// The notice's id.
  public var notice: String
  /// The day on which it happened.
  public var on: CalendarDate
  /// What happened.
  public var event: Event
  /// Which of the notice's corrections of that day it is, from 1; for all else 1.
  public var ordinal: Int

  /// A change.
  public init(notice: String, on: CalendarDate, event: Event, ordinal: Int = 1) {
    self.notice = notice
    self.on = on
    self.event = event
    self.ordinal = ordinal
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
  /// It is made of the notice, the day and what happened, so that no change of another day moves it.
  public var anchor: String {
    switch event {
    case .correction: "\(notice)-\(on)-correction-\(ordinal)"
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
  /// Its corrections, in the order of the facts' `corrected`, and its withdrawal.
  public var ownChanges: [SiteChange] {
    var counts: [CalendarDate: Int] = [:]
    var changes: [SiteChange] = []
    for (number, day) in facts.corrected.enumerated() {
      let ordinal = counts[day, default: 0] + 1
      counts[day] = ordinal
      changes.append(
        SiteChange(notice: id, on: day, event: .correction(number), ordinal: ordinal))
    }
    if let day = facts.withdrawn {
      changes.append(SiteChange(notice: id, on: day, event: .withdrawal))
    }
    return changes
  }

  /// A correction, by its position among the facts' `corrected`: as `edition` tells of it, else as the first that does.
  public func correction(_ number: Int, in edition: Edition) -> Correction? {
    ([edition] + editions).lazy.map(\.corrections).first { $0.indices.contains(number) }?[number]
  }

  /// What was corrected, or why the notice was withdrawn: as `edition` says it, else as the first that does.
  public func explanation(of event: SiteChange.Event, in edition: Edition) -> String? {
    explainer(of: event, in: edition)?.statement(of: event)
  }

  /// The edition whose words `explanation` and `reason` are: `edition` where it has any, else the first that does.
  public func explainer(of event: SiteChange.Event, in edition: Edition) -> Edition? {
    ([edition] + editions).first { $0.statement(of: event) != nil }
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
