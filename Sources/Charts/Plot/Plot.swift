/// A chart whose rows have been read: series with numbers in place of values, and scales that hold them all.
///
/// It is made once and drawn at as many widths as are wanted.
public struct Plot: Sendable {
  let chart: Chart
  let notation: Notation
  /// How bars or areas of one place stand to each other, or nil where there is one at each.
  let arrangement: Arrangement?
  /// Whether bars lie: then the values are along the horizontal axis.
  let isHorizontal: Bool
  /// Where marks stand along the axis of categories, times or causes.
  let at: PlotScale
  /// What marks show by their length or height.
  let value: PlotScale
  /// The names of the series, in the order of their colours; empty without a colour.
  let seriesNames: [String]
  /// The classes of a heat map's values.
  let shades: ValueClasses?
  /// The small charts, or the only one.
  let panels: [Panel]

  /// The most marks that are named one by one for those who point at them.
  static let titledMarks = 500

  /// How many values are shown.
  var pointCount: Int {
    panels.reduce(0) { $0 + $1.series.reduce(0) { $0 + $1.shown } }
  }

  var xScale: PlotScale { isHorizontal ? value : at }
  var yScale: PlotScale { isHorizontal ? at : value }
  var atChannel: Channel { isHorizontal ? chart.y : chart.x }
  var valueChannel: Channel { isHorizontal ? chart.x : chart.y }
  var hasProvisional: Bool { panels.contains { $0.series.contains { $0.hasProvisional } } }
}
