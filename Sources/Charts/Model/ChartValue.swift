/// A value of a row: what a channel shows.
public enum ChartValue: Sendable, Hashable {
  /// No value: a gap.
  case missing
  /// A number; one that is not finite counts as missing.
  case number(Double)
  /// A day, a month, a year or a minute.
  case moment(Moment)
  /// The name of a category.
  case text(String)
}
