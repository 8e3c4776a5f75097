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

/// One of the small charts, or the only one.
struct Panel: Sendable {
  /// Its title, if it is one of several.
  var title: String?
  /// Its series in the order of their colours.
  var series: [Series]
}

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

  var isGap: Bool { value.isNaN }
}
