extension Dataset {
  /// The day of the last release: the latest of its changes, else the day that the package was made.
  public var updated: CalendarDate? {
    changes.map(\.date).max() ?? created.flatMap { PublicationTime(iso: $0)?.moment.date }
  }

  /// The day by which the next release is due; nil where none is.
  ///
  /// An announced day counts until a release has come out on it. Else the day follows from the last
  /// release and how often the dataset changes.
  public var nextDue: CalendarDate? {
    guard let updated else { return nextRelease }
    if let nextRelease, nextRelease > updated { return nextRelease }
    return switch updates {
    case .daily: updated.later(days: 1)
    case .weekly: updated.later(days: 7)
    case .monthly: updated.later(months: 1)
    case .quarterly: updated.later(months: 3)
    case .annual: updated.later(months: 12)
    case .irregular, .never, nil: nil
    }
  }

  /// Whether the next release should have been out before `day`.
  public func isOverdue(on day: CalendarDate) -> Bool { nextDue.map { $0 < day } ?? false }
}
