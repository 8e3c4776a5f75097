internal import GazetteModel

/// What a notice does to another, with what its own dates say of it.
struct Deed: Sendable {
  /// What is done, by whom, since when.
  let change: Standing.Change
  /// The id of the notice it is done to.
  let target: String
  /// The last moment of a suspension, or the new end of a notice that is extended.
  let until: LocalMoment?
  /// From when on it is undone, since the notice that does it is withdrawn.
  let undone: LocalMoment.Instant?
  /// When the notice that does it was ended by a third, which ends a suspension too.
  var doerEnd: LocalMoment.Instant?

  init(_ amendment: Notice.Amendment, by notice: Notice) {
    let facts = notice.facts
    change = Standing.Change(
      notice: notice.id, verb: amendment.verb, part: amendment.part, at: facts.start(of: amendment))
    target = amendment.notice.name
    until = amendment.until ?? facts.effective?.until
    undone = facts.withdrawn.map { LocalMoment(day: $0).start }
  }

  var start: LocalMoment.Instant { change.at.start }

  /// Whether the other notice no longer holds afterwards.
  var endsWhole: Bool { change.verb.ends && change.part == nil }

  /// Whether its time has come and its notice is not withdrawn.
  func isDue(at now: LocalMoment) -> Bool {
    !now.isBefore(start) && !(undone.map { !now.isBefore($0) } ?? false)
  }

  /// Whether it keeps its target from holding; it has begun.
  func suspends(at now: LocalMoment) -> Bool {
    change.verb == .suspends && !now.isAfter(until?.end) && !now.isAfter(doerEnd)
  }

  /// The last moment of a suspension, as far as it is known.
  var suspensionEnd: LocalMoment? {
    guard change.verb == .suspends else { return nil }
    let early = [doerEnd, undone].compactMap(\.self).min()
    guard let early, until.map({ early < $0.end }) ?? true else { return until }
    return early > start ? early.lastMoment : change.at
  }
}
