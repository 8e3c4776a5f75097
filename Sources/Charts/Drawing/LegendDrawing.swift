/// Writes the key to the colours, dashes, patterns and shades of a chart.
struct LegendDrawing {
  let legend: Legend
  /// The baseline of the first row.
  let top: Double
  let mark: Mark
  var isLayered = false
  /// Whether points are too many to have the shapes of their series.
  var isCrowd = false
  let paints: Paints

  func write(to svg: inout SVGWriter) {
    for entry in legend.entries {
      let y = top + Double(entry.row) * Legend.rowHeight
      let x = ChartLayout.margin + entry.x
      if entry.swatch == .none {
        svg.label(entry.text, x, y, class: "chart-quiet", full: entry.full)
      } else {
        swatch(entry.swatch, x, y - 4, &svg)
        svg.label(entry.text, x + Legend.swatchWidth, y, full: entry.full)
      }
    }
  }

  private func swatch(_ swatch: Legend.Swatch, _ x: Double, _ y: Double, _ svg: inout SVGWriter) {
    let box = Box(x: x, y: y - 6, width: 18, height: 12)
    switch (swatch, mark) {
    case (.none, _): break
    case (.empty, _): svg.rectangle(box, class: "chart-empty", 1)
    case (.shade(let shade), _): svg.rectangle(box, class: "chart-cell chart-shade", shade)
    case (.series(let slot), .line):
      path("chart-line", slot, x, y, &svg)
    case (.series(let slot), .point):
      svg.begin("path")
      svg.style("chart-point", slot + 1)
      svg.path((isCrowd ? .circle : PointShape(slot: slot)).path(x + 9, y))
      svg.end()
    case (.series(let slot), .area) where isLayered:
      svg.rectangle(box, class: "chart-area-layered", slot + 1)
    case (.series(let slot), _):
      svg.begin("rect")
      svg.style("chart-bar", slot + 1)
      paints.paint(slot, &svg)
      svg.place(box)
      svg.end()
    case (.provisional, .line), (.provisional, .area):
      path("chart-line-provisional", 0, x, y, &svg)
    case (.provisional, .point):
      svg.begin("path")
      svg.style("chart-point-provisional", 1)
      svg.path(PointShape.circle.path(x + 9, y))
      svg.end()
    case (.provisional, .rect):
      svg.rectangle(box, class: "chart-cell-provisional chart-shade", 1)
    case (.provisional, _): svg.rectangle(box, class: "chart-bar-provisional", 1)
    }
  }

  private func path(
    _ style: StaticString, _ slot: Int, _ x: Double, _ y: Double, _ svg: inout SVGWriter
  ) {
    var data = PathData()
    data.move(x, y)
    data.line(x + 18, y)
    svg.begin("path")
    svg.style(style, slot + 1)
    svg.path(data)
    svg.end()
  }
}
