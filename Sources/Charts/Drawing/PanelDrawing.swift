/// Draws the marks of a panel.
struct PanelDrawing {
  let plot: Plot
  let panel: Panel
  let frame: PanelFrame
  let paints: Paints
  let titles: MarkTitles?

  func write(to svg: inout SVGWriter) {
    switch plot.chart.mark {
    case .line: lines(&svg)
    case .area: areas(&svg)
    case .bar: bars(&svg)
    case .point: points(&svg)
    case .rect: cells(&svg)
    }
  }

  /// Invisible dots over the values of lines and areas, which tell them to those who point there.
  func dots(_ svg: inout SVGWriter) {
    guard let titles else { return }
    svg.begin("g", class: "chart-hits")
    for series in panel.series {
      for point in series.points where !point.isGap {
        let place = frame.point(point.at, point.value)
        var data = PathData()
        data.move(place.x, place.y)
        data.dot()
        svg.begin("path")
        svg.path(data)
        svg.element("title", text: titles.title(of: point))
        svg.end()
      }
    }
    svg.end()
  }
}
