public import GazetteModel

extension Lifecycle {
  /// When each notice holds, by id: all spans, past and to come, earliest first.
  ///
  /// What was undone or never happened counts as it does for the status: a notice whose repeal was taken back holds
  /// until the repeal and again from then on. A notice that says nothing of its beginning holds from the day it was issued.
  public func holdings() -> [String: [HoldingSpan]] {
    let starts = Dictionary(notices.map { ($0.id, $0.facts.start.start) }) { first, _ in first }
    guard let first = starts.values.min() else { return [:] }
    let standings = standings(at: first.moment)
    return Dictionary(
      uniqueKeysWithValues: starts.map { id, start in
        (id, standings[id].map { Self.spans($0, since: first, from: start) } ?? [])
      })
  }

  /// The spans of a standing at `since`, cut at the notice's own start.
  private static func spans(
    _ standing: Standing, since: LocalMoment.Instant, from start: LocalMoment.Instant
  ) -> [HoldingSpan] {
    let turns = [Standing.Next(status: standing.status, at: since)] + standing.later
    var spans: [HoldingSpan] = []
    var from: LocalMoment.Instant?
    for turn in turns where turn.status.holds != (from != nil) {
      if let begun = from {
        if let span = HoldingSpan(from: max(begun, start), until: turn.at) { spans.append(span) }
        from = nil
      } else {
        from = turn.at
      }
    }
    if let begun = from, let span = HoldingSpan(from: max(begun, start), until: nil) {
      spans.append(span)
    }
    return spans
  }
}
