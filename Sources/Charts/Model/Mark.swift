/// What stands for a row in a chart; the words are Vega-Lite's.
public enum Mark: String, Sendable, Hashable, CaseIterable {
  /// A line through the values of a series, broken where one is missing.
  case line
  /// The area between a series and its baseline, which is zero or the series below.
  case area
  /// A bar from zero, or from the bar below, to the value.
  case bar
  /// A point at each pair of values.
  case point
  /// A cell of a heat map, shaded by its value.
  case rect
}
