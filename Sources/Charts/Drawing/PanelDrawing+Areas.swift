extension PanelDrawing {
  /// An area for each series, from its base to its values.
  func areas(_ svg: inout SVGWriter) {
    let edges = plot.panels.reduce(0) { $0 + $1.series.count } * 4
    let simplification = Simplification(edges: edges, width: frame.box.width)
    for series in panel.series where series.shown > 0 {
      var (settled, provisional, lone) = (PathData(), PathData(), PathData())
      var (edge, provisionalEdge) = (PathData(), PathData())
      for stretch in Stretch.all(of: series.points) {
        let tops = stretch.points.map { frame.point($0.at, $0.value) }
        if tops.count == 1 {
          lone.move(tops[0].x, tops[0].y)
          lone.dot()
          continue
        }
        let bases = stretch.points.map { frame.point($0.at, $0.base) }
        if stretch.isProvisional {
          fill(tops, bases, simplification, &provisional)
          provisionalEdge.trace(tops, simplification)
        } else {
          fill(tops, bases, simplification, &settled)
          edge.trace(tops, simplification)
        }
      }
      svg.begin("g", class: "chart-mark")
      let isLayered = plot.arrangement == .layered
      surface(settled, isLayered ? "chart-area-layered" : "chart-area", series.slot, &svg)
      surface(provisional, "chart-area-provisional", series.slot, &svg)
      path(edge, "chart-edge", series.slot, &svg)
      path(provisionalEdge, "chart-edge-provisional", series.slot, &svg)
      path(lone, "chart-dot", series.slot, &svg)
      svg.end()
    }
    dots(&svg)
  }

  private func fill(
    _ tops: [(x: Double, y: Double)], _ bases: [(x: Double, y: Double)],
    _ simplification: Simplification, _ data: inout PathData
  ) {
    data.trace(tops, simplification)
    for index in simplification.kept(bases).reversed() { data.line(bases[index].x, bases[index].y) }
    data.close()
  }

  private func surface(
    _ data: PathData, _ style: StaticString, _ slot: Int, _ svg: inout SVGWriter
  ) {
    if data.isEmpty { return }
    svg.begin("path")
    svg.style(style, slot + 1)
    // One area behind another shows through, which a pattern would only disturb.
    if plot.arrangement != .layered { paints.paint(slot, &svg) }
    svg.path(data)
    svg.end()
  }
}
