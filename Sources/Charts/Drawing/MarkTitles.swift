/// Says what a mark shows, for those who point at it.
struct MarkTitles {
  let plot: Plot

  /// The titles of a plot's marks, or nil where there are too many of them.
  init?(_ plot: Plot) {
    guard plot.pointCount <= Plot.titledMarks else { return nil }
    self.plot = plot
  }

  func title(of point: SeriesPoint) -> String {
    let (row, notation) = (plot.chart.rows[point.row], plot.notation)
    let names = plot.isHorizontal ? (row.y, row.x) : (row.x, row.y)
    let at = notation.text(names.0, of: plot.atChannel)
    let value = notation.text(names.1, of: plot.valueChannel)
    var text: String
    if let channel = plot.chart.color {
      let color = notation.text(row.color, of: channel)
      text =
        plot.shades == nil
        ? notation.phrases.markOfSeries.filled(["series": color, "at": at, "value": value])
        : notation.phrases.markOfSeries.filled(["series": value, "at": at, "value": color])
    } else {
      text = notation.phrases.mark.filled(["at": at, "value": value])
    }
    if point.isProvisional {
      text = notation.phrases.provisionalMark.filled(["text": text])
    }
    return text
  }
}
