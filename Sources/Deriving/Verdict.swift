internal import GazetteModel

/// The status that follows from a notice's own dates and from what was done to it, and why.
struct Verdict: Sendable {
  /// The status.
  let status: Standing.Status
  /// What another notice did to bring it about; nil where the notice's own dates did.
  let cause: Standing.Change?

  private init(_ status: Standing.Status, _ cause: Deed? = nil) {
    self.status = status
    self.cause = cause?.change
  }

  /// The first that applies of: withdrawn, ended by another, over, not yet begun, suspended, partly in
  /// force, changed by another; else in force.
  init(_ facts: Notice.Facts, _ deeds: [Deed], at now: LocalMoment) {
    self = Self.verdict(facts, deeds, at: now)
  }

  private static func verdict(
    _ facts: Notice.Facts, _ deeds: [Deed], at now: LocalMoment
  ) -> Verdict {
    if let withdrawn = facts.withdrawn, !now.isBefore(LocalMoment(day: withdrawn).start) {
      return Verdict(.withdrawn)
    }
    let whole = deeds.filter { $0.change.part == nil }
    let until = until(facts, whole)?.end
    if let end = whole.first(where: \.change.verb.ends), until.map({ end.start < $0 }) ?? true {
      return Verdict(.superseded, end)
    }
    if now.isAfter(until) { return Verdict(.expired) }
    if now.isBefore(facts.effective?.from?.start) { return Verdict(.scheduled) }
    if let suspension = whole.first(where: { $0.suspends(at: now) }) {
      return Verdict(.suspended, suspension)
    }
    let partial = deeds.last {
      $0.change.part != nil && ($0.change.verb.ends || $0.suspends(at: now))
    }
    if let partial { return Verdict(.partlyInForce, partial) }
    let hasPartsApart = (facts.effective?.parts ?? []).contains {
      now.isBefore($0.from?.start) || now.isAfter($0.until?.end)
    }
    if hasPartsApart { return Verdict(.partlyInForce) }
    let change = deeds.last { [.amends, .corrects, .extends].contains($0.change.verb) }
    return change.map { Verdict(.amended, $0) } ?? Verdict(.inForce)
  }

  /// When a notice ends as a whole: when another ends it or it is withdrawn, if that comes before its own end.
  static func end(_ facts: Notice.Facts, _ deeds: [Deed]) -> LocalMoment? {
    let whole = deeds.filter { $0.change.part == nil }
    let until = until(facts, whole)
    let ended = whole.first(where: \.change.verb.ends)?.change.at
    let withdrawn = facts.withdrawn.map { LocalMoment(day: $0) }
    let early = [ended, withdrawn].compactMap(\.self).min { $0.start < $1.start }
    guard let early, until.map({ early.start < $0.end }) ?? true else { return until }
    return early
  }

  /// The notice's end: the one that the last to extend it states, else its own.
  ///
  /// A notice that extends another without saying until when leaves its end as it was.
  private static func until(_ facts: Notice.Facts, _ deeds: [Deed]) -> LocalMoment? {
    let extended = deeds.last { $0.change.verb == .extends && $0.until != nil }
    return extended?.until ?? facts.effective?.until
  }
}

extension Notice.Facts {
  /// The instants at which something of the notice begins by its own dates.
  var beginnings: [LocalMoment.Instant] {
    ([effective?.from] + (effective?.parts ?? []).map(\.from)).compactMap { $0?.start }
      + [withdrawn].compactMap { $0.map { LocalMoment(day: $0).start } }
  }

  /// The instants at which something of the notice is over by its own dates.
  var ends: [LocalMoment.Instant] {
    ([effective?.until] + (effective?.parts ?? []).map(\.until)).compactMap { $0?.end }
  }
}
