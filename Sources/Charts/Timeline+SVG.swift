extension Timeline {
  /// The width of the drawing in its own units: as wide as a telephone, so that texts keep their size there.
  static let width = 360.0
  /// The height of letters, from which all other measures follow.
  static let fontSize = 13.0
  private static let edge = 8.0
  private static let line = 20.0
  private static let barHeight = 10.0
  private static let gap = 12.0

  /// The drawing as an SVG element (SVG 2) that can stand in a page; `id` makes the ids in it.
  ///
  /// The days stand above, then a row for each thing: its label, its bars, and a line for each thing that it did.
  public func svg(id: String) -> [UInt8] {
    let tops = tops
    let height = (tops.last ?? 0) + Self.line + Self.edge
    var svg = SVGWriter()
    svg.begin("svg", class: "timeline")
    svg.attribute("role", "img")
    svg.attribute("aria-labelledby", "\(id)-title \(id)-summary")
    svg.attribute("viewBox", "0 0 \(Int(Self.width)) \(Int(height))")
    svg.attribute("font-size", Self.fontSize)
    // A page from right to left would turn the ends of labels around.
    svg.attribute("direction", "ltr")
    svg.begin("title")
    svg.attribute("id", "\(id)-title")
    svg.text(title)
    svg.end()
    svg.begin("desc")
    svg.attribute("id", "\(id)-summary")
    svg.text(summary)
    svg.end()
    drawAxis(height: height, &svg)
    for mark in marks { drawLine(of: mark, tops, &svg) }
    for (row, top) in zip(rows, tops) { draw(row, top: top, &svg) }
    for index in rows.indices { drawLabels(ofRow: index, top: tops[index], &svg) }
    svg.end()
    return svg.bytes
  }

  /// Where each row begins, and where the last one ends.
  private var tops: [Double] {
    var tops = [Self.line + Self.gap]
    for index in rows.indices {
      let lines = Double(marks.count { $0.row == index })
      tops.append((tops.last ?? 0) + Self.line + Self.barHeight + lines * Self.line + Self.gap)
    }
    return tops
  }

  private func drawAxis(height: Double, _ svg: inout SVGWriter) {
    var free = 0.0
    for tick in ticks {
      let x = x(tick.day)
      line("timeline-tick", x, Self.line, x, height - Self.line - Self.edge, &svg)
      let box = placed(tick.label, around: x)
      guard box.start >= free else { continue }
      write(box.text, "timeline-label", at: box.start, y: Self.fontSize, &svg)
      free = box.start + width(box.text) + Self.fontSize / 2
    }
    let x = x(now.day)
    line("timeline-now", x, Self.line, x, height - Self.line, &svg)
    let box = placed(now.label, around: x)
    write(box.text, "timeline-label", at: box.start, y: height - Self.edge, &svg)
  }

  private func draw(_ row: Row, top: Double, _ svg: inout SVGWriter) {
    let label = fitting(row.label, row.isCurrent ? Self.bold : Self.size)
    write(
      label, row.isCurrent ? "timeline-current" : "timeline-row", at: Self.edge,
      y: top + Self.fontSize, &svg)
    for bar in row.bars {
      let start = x(bar.from)
      let end = bar.until.map { x($0) } ?? Self.width - Self.edge
      svg.begin("rect")
      svg.attribute("class", "timeline-bar timeline-\(bar.kind)")
      svg.place(
        Box(x: start, y: top + Self.line, width: max(end - start, 2), height: Self.barHeight))
      svg.end()
    }
  }

  /// A line from the row that did something to the one it was done to.
  private func drawLine(of mark: Mark, _ tops: [Double], _ svg: inout SVGWriter) {
    let x = x(mark.day)
    let (from, to) = (middle(ofRow: mark.row, tops), middle(ofRow: mark.target, tops))
    line("timeline-mark", x, from, x, to, &svg)
    svg.begin("circle", class: "timeline-mark")
    svg.attribute("cx", x)
    svg.attribute("cy", to)
    svg.attribute("r", Self.barHeight / 2)
    svg.end()
  }

  private func drawLabels(ofRow index: Int, top: Double, _ svg: inout SVGWriter) {
    var y = top + Self.line + Self.barHeight
    for mark in marks where mark.row == index {
      let box = placed(mark.label, around: x(mark.day))
      write(box.text, "timeline-label", at: box.start, y: y + Self.fontSize, &svg)
      y += Self.line
    }
  }

  private func middle(ofRow index: Int, _ tops: [Double]) -> Double {
    tops[index] + Self.line + Self.barHeight / 2
  }

  /// A text as near to having its middle at `x` as the edges allow.
  private func placed(_ label: String, around x: Double) -> (text: String, start: Double) {
    let text = fitting(label)
    let start = x - width(text) / 2
    return (text, max(Self.edge, min(start, Self.width - Self.edge - width(text))))
  }

  private static let size = TextWidth.Size(pixels: fontSize)
  /// Bold letters are about an eighth wider.
  private static let bold = TextWidth.Size(pixels: fontSize * 1.125)

  private func width(_ text: String) -> Double { TextWidth.pixels(text, Self.size) }

  /// As much of a text as has room between the edges.
  private func fitting(_ text: String, _ size: TextWidth.Size = size) -> String {
    TextLines(text, width: Self.width - 2 * Self.edge, limit: 1, size: size).lines[0]
  }

  private func x(_ day: Int) -> Double {
    let inside = min(max(day, range.lowerBound), range.upperBound)
    let share =
      Double(inside - range.lowerBound) / Double(max(range.upperBound - range.lowerBound, 1))
    return Self.edge + share * (Self.width - 2 * Self.edge)
  }

  private func write(
    _ text: String, _ kind: StaticString, at x: Double, y: Double, _ svg: inout SVGWriter
  ) {
    svg.label(text, x, y, class: kind)
  }

  private func line(
    _ kind: StaticString, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double,
    _ svg: inout SVGWriter
  ) {
    svg.begin("line", class: kind)
    svg.attribute("x1", x1)
    svg.attribute("y1", y1)
    svg.attribute("x2", x2)
    svg.attribute("y2", y2)
    svg.end()
  }
}
