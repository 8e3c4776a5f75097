/// The name of a series beside the end of its line.
struct EndLabel {
  let slot: Int
  let text: String
  /// Where its line ends, in pixels from the top of the plot.
  let end: Double
  /// Where the middle of the text stands, in pixels from the top of the plot.
  let center: Double

  /// Between the plot and the labels: room for a line from the end of a series to its label.
  static let leader = 14.0
  private static let height = 15.0

  /// The labels of a plot, or nil where they would not fit beside it and a legend has to do.
  static func labels(_ plot: Plot, scale: Scale, height: Double, room: Double) -> [EndLabel]? {
    guard plot.chart.mark == .line || plot.chart.mark == .area, plot.panels.count == 1,
      plot.seriesNames.count > 1, case let series = plot.panels[0].series,
      series.count == plot.seriesNames.count
    else { return nil }
    let end = series.lazy.flatMap(\.points).map(\.at).max() ?? 0
    var wanted: [Double] = []
    for one in series {
      // A label belongs to a line that comes up to it.
      guard let last = one.points.last, last.at == end, !last.isGap,
        TextWidth.pixels(plot.seriesNames[one.slot]) <= room - leader
      else { return nil }
      let isStacked = plot.arrangement == .stacked || plot.arrangement == .normalized
      let value = isStacked ? (last.value + last.base) / 2 : last.value
      wanted.append((1 - scale.fraction(value)) * height)
    }
    let centers = Spread.centers(wanted, height: Self.height, within: 0...height)
    return centers.map { centers in
      series.indices.map { index in
        EndLabel(
          slot: series[index].slot, text: plot.seriesNames[series[index].slot], end: wanted[index],
          center: centers[index])
      }
    }
  }
}
