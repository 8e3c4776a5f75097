/// A value of a series.
struct SeriesPoint: Sendable {
  /// Where it stands: a number, minutes since 1970, or the index of a category.
  var at: Double
  /// What it shows, or NaN for a gap; the upper end of a bar or an area.
  var value: Double
  /// Where its bar or area begins.
  var base: Double
  /// The row that it comes from.
  var row: Int
  /// Whether it may still change.
  var isProvisional: Bool

  /// Whether a place without a row lies before it, where a stack is broken.
  var followsGap = false

  var isGap: Bool { value.isNaN }
}
