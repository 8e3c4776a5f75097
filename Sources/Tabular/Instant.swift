/// A point on a line of time: what dates, times, years and months are compared by.
struct Instant: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970, or months since year 0 where nothing finer is said.
  var seconds: Int
  /// What comes behind them, in units of 10⁻¹⁸; finer differences are not told apart.
  var fraction = 0

  static func < (left: Instant, right: Instant) -> Bool {
    (left.seconds, left.fraction) < (right.seconds, right.fraction)
  }
}
