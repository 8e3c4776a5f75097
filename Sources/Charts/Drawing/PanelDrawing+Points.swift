extension PanelDrawing {
  /// A sign of its series' shape for each value; dots that do not overlap where there are too many.
  func points(_ svg: inout SVGWriter) {
    guard let titles else { return crowd(&svg) }
    for series in panel.series {
      for point in series.points where !point.isGap {
        let place = frame.point(point.at, point.value)
        svg.begin("path")
        svg.style(point.isProvisional ? "chart-point-provisional" : "chart-point", series.slot + 1)
        svg.path(PointShape(slot: series.slot).path(place.x, place.y))
        svg.element("title", text: titles.title(of: point))
        svg.end()
      }
    }
  }

  private func crowd(_ svg: inout SVGWriter) {
    let groups = [false, true].flatMap { isProvisional in
      panel.series.map { series in
        series.points.filter { !$0.isGap && $0.isProvisional == isProvisional }
          .map { frame.point($0.at, $0.value) }
      }
    }
    let grid = PointGrid(limit: PointGrid.most / max(plot.panels.count, 1))
    for (index, kept) in grid.thinned(groups).enumerated() {
      var data = PathData()
      for place in kept {
        data.move(place.x, place.y)
        data.dot()
      }
      let (isProvisional, series) = index.quotientAndRemainder(dividingBy: panel.series.count)
      path(
        data, isProvisional == 1 ? "chart-speck-provisional" : "chart-speck",
        panel.series[series].slot, &svg)
    }
  }
}
