/// A rule or a band across a chart, with a label: a date or a value to compare with.
public struct Annotation: Sendable, Hashable {
  /// The axis that it stands at.
  public enum Axis: Sendable, Hashable {
    /// A place of the horizontal axis: a vertical rule.
    case x
    /// A place of the vertical axis: a horizontal rule.
    case y
  }

  /// The axis that it stands at.
  public var axis: Axis
  /// Where it stands, or where the band begins.
  public var start: ChartValue
  /// Where the band ends, or nil for a rule.
  public var end: ChartValue?
  /// What is to be said of it.
  public var label: String

  /// A rule at a value.
  public static func rule(_ axis: Axis, at value: ChartValue, label: String) -> Annotation {
    Annotation(axis: axis, start: value, end: nil, label: label)
  }

  /// A band between two values.
  public static func band(
    _ axis: Axis, from start: ChartValue, to end: ChartValue, label: String
  ) -> Annotation {
    Annotation(axis: axis, start: start, end: end, label: label)
  }
}
