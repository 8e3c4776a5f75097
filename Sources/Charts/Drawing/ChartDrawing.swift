/// Writes a chart whose parts have found their places.
struct ChartDrawing {
  let layout: ChartLayout
  let prefix: String
  let isStandalone: Bool

  private var plot: Plot { layout.plot }

  func write(to svg: inout SVGWriter) {
    svg.beginDrawing(
      title: plot.chart.title, description: plot.description, width: layout.width,
      height: layout.height, prefix: prefix, language: plot.notation.language,
      isStandalone: isStandalone)
    let paints = Paints(prefix: prefix)
    if plot.chart.mark == .bar || plot.chart.mark == .area || plot.chart.mark == .rect,
      plot.shades == nil
    {
      paints.define(max(plot.seriesNames.count, 1), &svg)
    }
    titles(&svg)
    LegendDrawing(
      legend: layout.legend, top: layout.legendY, mark: plot.chart.mark,
      isLayered: plot.arrangement == .layered, isCrowd: plot.pointCount > Plot.titledMarks,
      paints: paints
    ).write(to: &svg)
    let marks = MarkTitles(plot)
    for index in plot.panels.indices {
      let box = layout.grid.boxes[index]
      let axes = AxisDrawing(layout: layout, panel: index)
      axes.panelTitle(&svg)
      axes.grid(&svg)
      let annotations = AnnotationDrawing(layout: layout, box: box)
      annotations.bands(&svg)
      let (x, y) = (layout.xAxis.scale, layout.yAxis.scale)
      let frame = PanelFrame(
        box: box, at: plot.isHorizontal ? y : x, value: plot.isHorizontal ? x : y,
        isHorizontal: plot.isHorizontal)
      PanelDrawing(
        plot: plot, panel: plot.panels[index], frame: frame, paints: paints, titles: marks
      ).write(to: &svg)
      axes.baseline(frame, &svg)
      annotations.rules(&svg)
      axes.labels(&svg)
    }
    endLabels(&svg)
    svg.end()
  }

  private func titles(_ svg: inout SVGWriter) {
    let direction = plot.notation.direction
    if let title = layout.title {
      svg.title(title, plot.chart.title, width: layout.width, direction)
    }
    if !layout.verticalTitle.lines[0].isEmpty {
      let full = layout.verticalTitle.isCut ? plot.notation.title(of: plot.chart.y) : nil
      svg.leading(
        layout.verticalTitle.lines[0], layout.verticalTitleY, width: layout.width, direction,
        class: "chart-quiet", full: full)
    }
    if !layout.horizontalTitle.lines[0].isEmpty {
      let full = layout.horizontalTitle.isCut ? plot.notation.title(of: plot.chart.x) : nil
      svg.label(
        layout.horizontalTitle.lines[0], layout.width - ChartLayout.margin,
        layout.grid.bottom + 12, .end, class: "chart-quiet", full: full)
    }
  }

  private func endLabels(_ svg: inout SVGWriter) {
    guard let box = layout.grid.boxes.first else { return }
    for label in layout.endLabels {
      svg.begin("path")
      svg.style("chart-leader", label.slot + 1)
      var data = PathData()
      data.move(box.maxX + 2, box.y + label.end)
      data.line(box.maxX + EndLabel.leader - 3, box.y + label.center)
      svg.path(data)
      svg.end()
      svg.label(label.text, box.maxX + EndLabel.leader, box.y + label.center + 4)
    }
  }
}
