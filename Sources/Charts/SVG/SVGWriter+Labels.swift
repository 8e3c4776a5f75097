extension SVGWriter {
  /// The side of a text that stands at its position.
  enum Anchor {
    case start
    case middle
    case end
  }

  /// Writes a label on one line, whose baseline is at `y`; what was cut off stands in its title.
  mutating func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start,
    class style: StaticString = "chart-label", full: String? = nil
  ) {
    begin("text", class: style)
    attribute("x", x)
    attribute("y", y)
    switch anchor {
    case .start: break
    case .middle: attribute("text-anchor", "middle")
    case .end: attribute("text-anchor", "end")
    }
    if let full { element("title", text: full) }
    self.text(text)
    end()
  }

  /// Writes a straight line.
  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class style: StaticString
  ) {
    var data = PathData()
    data.move(x1, y1)
    data.line(x2, y2)
    begin("path", class: style)
    path(data)
    end()
  }

  /// Writes a rectangle.
  mutating func rectangle(_ box: Box, class style: StaticString, _ number: Int) {
    begin("rect")
    self.style(style, number)
    place(box)
    end()
  }

  /// Writes the place of the rectangle just begun.
  mutating func place(_ box: Box) {
    attribute("x", box.x)
    attribute("y", box.y)
    attribute("width", box.width)
    attribute("height", box.height)
  }
}
