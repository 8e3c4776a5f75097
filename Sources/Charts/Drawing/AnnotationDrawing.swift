/// Writes the rules and bands of a panel with their labels.
struct AnnotationDrawing {
  let layout: ChartLayout
  let box: Box

  /// Bands lie behind the marks.
  func bands(_ svg: inout SVGWriter) {
    for label in layout.annotations {
      guard let end = label.end else { continue }
      let (low, extent) = (min(label.start, end), (end - label.start).magnitude)
      svg.begin("rect", class: "chart-band")
      switch label.annotation.axis {
      case .x: svg.place(Box(x: box.x + low, y: box.y, width: extent, height: box.height))
      case .y: svg.place(Box(x: box.x, y: box.y + low, width: box.width, height: extent))
      }
      svg.element("title", text: label.annotation.label)
      svg.end()
    }
  }

  /// Rules lie above them, and labels above all, so that none is crossed out.
  func rules(_ svg: inout SVGWriter) {
    for label in layout.annotations where label.end == nil {
      switch label.annotation.axis {
      case .x:
        let x = box.x + label.start
        rule(label, x, label.text == nil ? box.y : above(label) + 3, x, box.maxY, &svg)
      case .y:
        let y = box.y + label.start
        rule(label, box.x, y, box.maxX, y, &svg)
      }
    }
    for label in layout.annotations {
      guard let text = label.text else { continue }
      switch label.annotation.axis {
      case .x:
        svg.label(
          text, box.x + label.center, above(label), .middle, class: "chart-note", full: label.full)
      case .y:
        svg.label(
          text, box.maxX - 4, box.y + label.center + 4, .end, class: "chart-note",
          full: label.full)
      }
    }
  }

  /// The baseline of a label that stands above the plot.
  private func above(_ label: AnnotationLabel) -> Double {
    box.y - 9 - Double(label.lane) * ChartLayout.lineHeight
  }

  private func rule(
    _ label: AnnotationLabel, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double,
    _ svg: inout SVGWriter
  ) {
    var data = PathData()
    data.move(x1, y1)
    data.line(x2, y2)
    svg.begin("path", class: "chart-rule")
    svg.path(data)
    svg.element("title", text: label.annotation.label)
    svg.end()
  }
}
