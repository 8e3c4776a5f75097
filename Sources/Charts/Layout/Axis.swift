/// An axis of a known length: its scale, and the ticks whose labels fit.
struct Axis {
  let scale: Scale
  var ticks: [AxisTick]

  /// The lines that the labels take, without that of the context.
  var lineCount: Int { ticks.reduce(1) { max($0, $1.lines.count) } }
  var hasContext: Bool { ticks.contains { $0.context != nil } }
  /// The width of the widest label.
  var labelWidth: Double {
    ticks.reduce(0) { $1.lines.reduce($0) { max($0, TextWidth.pixels($1)) } }
  }
}
