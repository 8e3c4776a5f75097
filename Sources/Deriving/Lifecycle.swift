public import GazetteModel

/// What holds on a day, computed from dates, amendments and withdrawals; nobody types it.
public struct Lifecycle: Sendable {
  /// The standing of each published notice, by id.
  public let standings: [String: Standing]

  /// What another notice did, with that notice's own facts.
  private struct Deed {
    var change: Standing.Change
    var facts: Notice.Facts
  }

  /// Computes the standings of a site's published notices on `day`.
  ///
  /// A notice that takes effect in the course of the day holds on it; one that ended at its midnight
  /// no longer does. What a withdrawn notice did to others is undone.
  public init(_ site: Site, on day: CalendarDate) {
    var deeds: [String: [Deed]] = [:]
    for notice in site.notices where !notice.facts.isWithdrawn(on: day) {
      for amendment in notice.facts.amends {
        let on = amendment.on ?? notice.facts.effective?.from?.date ?? notice.facts.issued
        guard on <= day else { continue }
        let change = Standing.Change(notice: notice.id, verb: amendment.verb, on: on)
        deeds[amendment.notice.name, default: []].append(Deed(change: change, facts: notice.facts))
      }
    }
    var standings: [String: Standing] = [:]
    for notice in site.notices {
      let suffered = (deeds[notice.id] ?? []).sorted {
        ($0.change.on, $0.change.notice) < ($1.change.on, $1.change.notice)
      }
      standings[notice.id] = Standing(
        status: Self.status(notice.facts, suffered, on: day), changes: suffered.map(\.change))
    }
    self.standings = standings
  }

  /// The first that applies of: withdrawn, ended by another, over, not yet begun, suspended, changed
  /// by another; else in force.
  private static func status(
    _ facts: Notice.Facts, _ deeds: [Deed], on day: CalendarDate
  ) -> Standing.Status {
    if facts.isWithdrawn(on: day) { return .withdrawn }
    if deeds.contains(where: \.change.verb.ends) { return .superseded }
    if isOver(until(facts, deeds), on: day) { return .expired }
    if let from = facts.effective?.from, from.date > day { return .scheduled }
    let isSuspended = deeds.contains { deed in
      deed.change.verb == .suspends && !isOver(deed.facts.effective?.until, on: day)
    }
    if isSuspended { return .suspended }
    let isChanged = deeds.contains { [.amends, .corrects, .extends].contains($0.change.verb) }
    return isChanged ? .amended : .inForce
  }

  /// The notice's end: the one that the last to extend it states as its own, else its own.
  ///
  /// A notice that extends another without saying until when leaves its end as it was.
  private static func until(_ facts: Notice.Facts, _ deeds: [Deed]) -> LocalMoment? {
    let extended = deeds.last { $0.change.verb == .extends && $0.facts.effective?.until != nil }
    return (extended?.facts ?? facts).effective?.until
  }

  private static func isOver(_ until: LocalMoment?, on day: CalendarDate) -> Bool {
    guard let until, let now = LocalMoment(day) else { return false }
    return until.end <= now.start
  }
}

extension Notice.Facts {
  fileprivate func isWithdrawn(on day: CalendarDate) -> Bool {
    withdrawn.map { $0 <= day } ?? false
  }
}
