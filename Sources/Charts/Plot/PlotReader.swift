/// Reads the rows of a chart into a plot.
struct PlotReader {
  let chart: Chart
  let notation: Notation

  /// Series beyond these cannot be told apart: eight colours and five dashes or shapes.
  static let seriesLimit = 40
  /// Series beyond these cannot be told apart where they have no dash, pattern or shape.
  private static let plainSeriesLimit = 8
  private static let facetLimit = 60
  private static let categoryLimit = 1000
  private static let markLimit = 2000
  private static let annotationLimit = 50

  func plot() throws(ChartRefusal) -> Plot {
    if chart.rows.isEmpty { throw .noRows }
    try limit(.annotations, chart.annotations.count, Self.annotationLimit)
    let form = try ChartForm(chart)
    let x = try column(.x, chart.x, isDiscrete: form.xIsDiscrete)
    let y = try column(.y, chart.y, isDiscrete: form.yIsDiscrete)
    let (at, value) = form.isHorizontal ? (y, x) : (x, y)
    let atChannel = form.isHorizontal ? chart.y : chart.x
    let valueChannel = form.isHorizontal ? chart.x : chart.y
    for column in [at, value] {
      try limit(.categories, column.categories.count, Self.categoryLimit)
    }

    var color: PlotColumn?
    var shades: ValueClasses?
    if let channel = chart.color {
      if chart.mark == .rect, channel.kind == .quantitative {
        let measures = try PlotColumn.measures(of: .color, channel, in: chart.rows)
        shades = ValueClasses(measures.values, by: .rounded(5))
        color = measures
      } else {
        let categories = try PlotColumn.categories(
          of: .color, channel, in: chart.rows, notation)
        try limit(.series, categories.categories.count, Self.seriesLimit)
        color = categories
      }
    }
    var facet: PlotColumn?
    if let channel = chart.facet {
      let categories = try PlotColumn.categories(
        of: .facet, channel, in: chart.rows, notation)
      try limit(.facets, categories.categories.count, Self.facetLimit)
      facet = categories
    }

    if form.arrangement == .layered {
      try limit(.series, color?.categories.count ?? 0, Self.plainSeriesLimit)
    }
    let names = shades == nil ? color?.categories ?? [] : []
    var panels = SeriesSorter(
      mark: chart.mark, seriesCount: max(names.count, 1), panelTitles: facet?.categories
    ).panels(at: at, value: value, color: color, facet: facet, shades: shades, rows: chart.rows)
    let shown = panels.reduce(0) { $0 + $1.series.reduce(0) { $0 + $1.shown } }
    if shown == 0 { throw .noValues }
    // So many points are dots, without the shapes of their series.
    if chart.mark == .point, shown > Plot.titledMarks {
      try limit(.series, names.count, Self.plainSeriesLimit)
    }
    if chart.mark == .bar || chart.mark == .rect { try limit(.marks, shown, Self.markLimit) }

    let arrangement = color == nil ? nil : form.arrangement
    try Stack(chart.mark, arrangement).arrange(&panels)
    if panels.allSatisfy({ $0.series.allSatisfy { $0.shown == 0 } }) { throw .noValues }
    let scales = PlotScales(chart: chart, notation: notation, isHorizontal: form.isHorizontal)
    return Plot(
      chart: chart, notation: notation, arrangement: arrangement, isHorizontal: form.isHorizontal,
      at: try scales.at(at, atChannel, panels),
      value: try scales.value(value, valueChannel, panels, isShare: arrangement == .normalized),
      seriesNames: names, shades: shades, panels: panels)
  }

  private func column(
    _ name: ChannelName, _ channel: Channel, isDiscrete: Bool
  ) throws(ChartRefusal) -> PlotColumn {
    isDiscrete
      ? try PlotColumn.categories(of: name, channel, in: chart.rows, notation)
      : try PlotColumn.measures(of: name, channel, in: chart.rows)
  }

  private func limit(
    _ subject: ChartRefusal.Subject, _ count: Int, _ limit: Int
  ) throws(ChartRefusal) {
    if count > limit { throw .tooMany(subject, count: count, limit: limit) }
  }
}
