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
    var svg = SVGText()
    svg.open(
      "svg",
      [
        "class": "timeline", "role": "img", "aria-labelledby": "\(id)-title \(id)-summary",
        "viewBox": "0 0 \(Self.number(Self.width)) \(Self.number(height))",
        "font-size": Self.number(Self.fontSize),
      ])
    svg.element("title", ["id": "\(id)-title"], text: title)
    svg.element("desc", ["id": "\(id)-summary"], text: summary)
    drawAxis(height: height, &svg)
    for mark in marks { drawLine(of: mark, tops, &svg) }
    for (row, top) in zip(rows, tops) { draw(row, top: top, &svg) }
    for index in rows.indices { drawLabels(ofRow: index, top: tops[index], &svg) }
    svg.close("svg")
    return Array(svg.text.utf8)
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

  private func drawAxis(height: Double, _ svg: inout SVGText) {
    var free = 0.0
    for tick in ticks {
      let x = x(tick.day)
      svg.element("line", line("timeline-tick", x, Self.line, x, height - Self.line - Self.edge))
      let box = placed(tick.label, around: x)
      guard box.start >= free else { continue }
      write(box.text, "timeline-label", at: box.start, y: Self.fontSize, &svg)
      free = box.start + width(box.text) + Self.fontSize / 2
    }
    let x = x(now.day)
    svg.element("line", line("timeline-now", x, Self.line, x, height - Self.line))
    let box = placed(now.label, around: x)
    write(box.text, "timeline-label", at: box.start, y: height - Self.edge, &svg)
  }

  private func draw(_ row: Row, top: Double, _ svg: inout SVGText) {
    let label = TextWidth.fitting(
      row.label, ems: (Self.width - 2 * Self.edge) / Self.fontSize)
    write(
      label, row.isCurrent ? "timeline-current" : "timeline-row", at: Self.edge,
      y: top + Self.fontSize, &svg)
    for bar in row.bars {
      let start = x(bar.from)
      let end = bar.until.map { x($0) } ?? Self.width - Self.edge
      svg.element(
        "rect",
        [
          "class": "timeline-bar timeline-\(bar.kind)", "x": Self.number(start),
          "y": Self.number(top + Self.line), "width": Self.number(max(end - start, 2)),
          "height": Self.number(Self.barHeight),
        ])
    }
  }

  /// A line from the row that did something to the one it was done to.
  private func drawLine(of mark: Mark, _ tops: [Double], _ svg: inout SVGText) {
    let x = x(mark.day)
    let (from, to) = (middle(ofRow: mark.row, tops), middle(ofRow: mark.target, tops))
    svg.element("line", line("timeline-mark", x, from, x, to))
    svg.element(
      "circle",
      [
        "class": "timeline-mark", "cx": Self.number(x), "cy": Self.number(to),
        "r": Self.number(Self.barHeight / 2),
      ])
  }

  private func drawLabels(ofRow index: Int, top: Double, _ svg: inout SVGText) {
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
    let room = Self.width - 2 * Self.edge
    let text = TextWidth.fitting(label, ems: room / Self.fontSize)
    let start = x - width(text) / 2
    return (text, max(Self.edge, min(start, Self.width - Self.edge - width(text))))
  }

  private func width(_ text: String) -> Double { TextWidth.ems(text) * Self.fontSize }

  private func x(_ day: Int) -> Double {
    let inside = min(max(day, range.lowerBound), range.upperBound)
    let share =
      Double(inside - range.lowerBound) / Double(max(range.upperBound - range.lowerBound, 1))
    return Self.edge + share * (Self.width - 2 * Self.edge)
  }

  private func write(
    _ text: String, _ kind: String, at x: Double, y: Double, _ svg: inout SVGText
  ) {
    svg.element(
      "text", ["class": kind, "x": Self.number(x), "y": Self.number(y)], text: text)
  }

  private func line(
    _ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> KeyValuePairs<String, String> {
    [
      "class": kind, "x1": Self.number(x1), "y1": Self.number(y1), "x2": Self.number(x2),
      "y2": Self.number(y2),
    ]
  }

  /// A number with at most one decimal, as every locale of a browser reads it.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? String(tenths / 10) : String(tenths / 10) + "." + String(abs(tenths % 10))
  }
}
