extension PanelDrawing {
  /// A line for each series: whole where it is settled, dotted where it is provisional, a dot where a value
  /// stands alone.
  func lines(_ svg: inout SVGWriter) {
    let edges = plot.panels.reduce(0) { $0 + $1.series.count }
    let simplification = Simplification(edges: edges, width: frame.box.width)
    for series in panel.series where series.shown > 0 {
      var (settled, provisional, lone) = (PathData(), PathData(), PathData())
      for stretch in Stretch.all(of: series.points) {
        let points = stretch.points.map { frame.point($0.at, $0.value) }
        if points.count == 1 {
          lone.move(points[0].x, points[0].y)
          lone.dot()
        } else if stretch.isProvisional {
          provisional.trace(points, simplification)
        } else {
          settled.trace(points, simplification)
        }
      }
      svg.begin("g", class: "chart-mark")
      path(settled, "chart-line", series.slot, &svg)
      path(provisional, "chart-line-provisional", series.slot, &svg)
      path(lone, "chart-dot", series.slot, &svg)
      svg.end()
    }
    dots(&svg)
  }

  func path(_ data: PathData, _ style: StaticString, _ slot: Int, _ svg: inout SVGWriter) {
    if data.isEmpty { return }
    svg.begin("path")
    svg.style(style, slot + 1)
    svg.path(data)
    svg.end()
  }
}
