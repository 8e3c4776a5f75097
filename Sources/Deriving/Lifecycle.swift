public import GazetteModel

/// What holds at a moment, computed from dates, amendments and withdrawals; nobody types it.
///
/// A moment is a day or a minute. What begins in the course of a day counts on that day, and what ends
/// in the course of it still does; `Documentation/lifecycle.md` states every rule, with cases.
public struct Lifecycle: Sendable {
  private let notices: [Notice]
  private let deeds: DeedHistory

  /// The lifecycle of a site's published notices.
  public init(_ site: Site) {
    notices = site.notices
    deeds = DeedHistory(site.notices)
  }

  /// The standing of each notice at `now`, by id.
  public func standings(at now: LocalMoment) -> [String: Standing] {
    var deeds = deeds
    var standings: [String: Standing] = [:]
    for notice in notices {
      let suffered = deeds.suffered(by: notice.id, at: now)
      let status = Self.status(notice.facts, suffered, at: now)
      standings[notice.id] = Standing(
        status: status, changes: suffered.map(\.change),
        next: Self.next(notice, after: status, at: now, &deeds))
    }
    return standings
  }

  /// The first that applies of: withdrawn, ended by another, over, not yet begun, suspended, partly in
  /// force, changed by another; else in force.
  private static func status(
    _ facts: Notice.Facts, _ deeds: [Deed], at now: LocalMoment
  ) -> Standing.Status {
    if let withdrawn = facts.withdrawn, !now.isBefore(LocalMoment(day: withdrawn).start) {
      return .withdrawn
    }
    let whole = deeds.filter { $0.change.part == nil }
    let until = until(facts, whole)?.end
    if let end = whole.first(where: \.change.verb.ends)?.start, until.map({ end < $0 }) ?? true {
      return .superseded
    }
    if now.isAfter(until) { return .expired }
    if now.isBefore(facts.effective?.from?.start) { return .scheduled }
    if whole.contains(where: { $0.suspends(at: now) }) { return .suspended }
    let isPartial =
      deeds.contains { $0.change.part != nil && ($0.change.verb.ends || $0.suspends(at: now)) }
      || (facts.effective?.parts ?? []).contains {
        now.isBefore($0.from?.start) || now.isAfter($0.until?.end)
      }
    if isPartial { return .partlyInForce }
    let isChanged = deeds.contains { [.amends, .corrects, .extends].contains($0.change.verb) }
    return isChanged ? .amended : .inForce
  }

  /// The notice's end: the one that the last to extend it states, else its own.
  ///
  /// A notice that extends another without saying until when leaves its end as it was.
  private static func until(_ facts: Notice.Facts, _ deeds: [Deed]) -> LocalMoment? {
    let extended = deeds.last { $0.change.verb == .extends && $0.until != nil }
    return extended?.until ?? facts.effective?.until
  }

  /// The first of the moments that matter to a notice at which its status is another one.
  private static func next(
    _ notice: Notice, after status: Standing.Status, at now: LocalMoment,
    _ deeds: inout DeedHistory
  ) -> Standing.Next? {
    let instants = Set(notice.facts.turningPoints + deeds.turningPoints(of: notice.id))
    for instant in instants.filter({ $0 > now.start }).sorted() {
      let moment = instant.moment
      let later = Self.status(
        notice.facts, deeds.suffered(by: notice.id, at: moment), at: moment)
      if later != status { return Standing.Next(status: later, at: instant) }
    }
    return nil
  }
}

extension Notice.Facts {
  /// The instants at which the notice's own dates may change its status.
  fileprivate var turningPoints: [LocalMoment.Instant] {
    let starts = [effective?.from] + (effective?.parts ?? []).map(\.from)
    let ends = [effective?.until] + (effective?.parts ?? []).map(\.until)
    return starts.compactMap { $0?.start } + ends.compactMap { $0?.end }
      + [withdrawn].compactMap { $0.map { LocalMoment(day: $0).start } }
  }
}
