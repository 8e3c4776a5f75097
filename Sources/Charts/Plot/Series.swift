/// The values of one colour in one panel.
struct Series: Sendable {
  /// Its number among the colours, from 0.
  var slot: Int
  /// Its values along the axis, in order.
  var points: [SeriesPoint]

  /// How many of its values are shown.
  var shown: Int { points.reduce(0) { $1.isGap ? $0 : $0 + 1 } }
  var hasProvisional: Bool { points.contains { $0.isProvisional && !$0.isGap } }
}
