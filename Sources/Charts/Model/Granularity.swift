/// The unit to which the times of a channel are stated.
public enum Granularity: Int, Sendable, Hashable, CaseIterable {
  /// A minute of a day.
  case minute
  /// A day of the calendar.
  case day
  /// A month of a year.
  case month
  /// A year.
  case year
}

extension Granularity: Comparable {
  /// The finer unit first.
  public static func < (left: Granularity, right: Granularity) -> Bool {
    left.rawValue < right.rawValue
  }
}
