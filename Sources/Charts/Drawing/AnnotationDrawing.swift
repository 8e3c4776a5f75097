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

  /// Rules and labels lie above them.
  func rules(_ svg: inout SVGWriter) {
    for label in layout.annotations {
      switch label.annotation.axis {
      case .x: vertical(label, &svg)
      case .y: horizontal(label, &svg)
      }
    }
  }

  private func vertical(_ label: AnnotationLabel, _ svg: inout SVGWriter) {
    let y = box.y - 9 - Double(label.lane) * ChartLayout.lineHeight
    if label.end == nil {
      let x = box.x + label.start
      rule(label, x, label.text == nil ? box.y : y + 3, x, box.maxY, &svg)
    }
    if let text = label.text {
      svg.label(text, box.x + label.center, y, .middle, class: "chart-note", full: label.full)
    }
  }

  private func horizontal(_ label: AnnotationLabel, _ svg: inout SVGWriter) {
    if label.end == nil {
      let y = box.y + label.start
      rule(label, box.x, y, box.maxX, y, &svg)
    }
    if let text = label.text {
      svg.label(
        text, box.maxX - 4, box.y + label.center + 4, .end, class: "chart-note", full: label.full)
    }
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
