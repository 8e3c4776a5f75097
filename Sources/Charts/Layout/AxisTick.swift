/// A place of an axis with its label.
struct AxisTick: Hashable {
  /// Where it stands, as a fraction of the axis' length.
  var fraction: Double
  /// The label, one or two lines of it.
  var lines: [String]
  /// What the label says in full, where it had to be cut.
  var full: String?
  /// The year, or the day, that holds from this tick on; only where it changes.
  var context: String?
  /// Where the middle of the label stands, in pixels along a horizontal axis.
  var center = 0.0
  /// Where the middle of the context stands.
  var contextCenter = 0.0
}
