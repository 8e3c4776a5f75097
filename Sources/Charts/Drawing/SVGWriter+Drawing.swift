extension SVGWriter {
  /// Begins a drawing that assistive technology takes as one picture with a name and a description.
  ///
  /// `img` is the role that all of them know; those for parts of a drawing (WAI-ARIA Graphics Module) are not yet.
  mutating func beginDrawing(
    title: String, description: String, width: Double, height: Double, prefix: String,
    language: String, isStandalone: Bool
  ) {
    begin("svg", class: "chart")
    attribute("xmlns", "http://www.w3.org/2000/svg")
    attribute("width", width)
    attribute("height", height)
    attribute("viewBox", "0 0 \(Int(width)) \(Int(height))")
    attribute("role", "img")
    attribute("aria-labelledby", "\(prefix)-title \(prefix)-desc")
    attribute(isStandalone ? "xml:lang" : "lang", language)
    // Places are counted from the left in every language; texts still run as their own letters do.
    attribute("direction", "ltr")
    attribute("font-size", 12)
    begin("title")
    attribute("id", "\(prefix)-title")
    text(title)
    end()
    begin("desc")
    attribute("id", "\(prefix)-desc")
    text(description)
    end()
    if isStandalone { element("style", text: ChartStyle.css) }
  }

  /// Writes the lines of the title; what was cut off stands in the title of the first.
  mutating func title(
    _ lines: TextLines, _ full: String, width: Double, _ direction: Notation.Direction
  ) {
    for (index, line) in lines.lines.enumerated() {
      leading(
        line, ChartLayout.margin + 14 + Double(index) * ChartLayout.titleHeight, width: width,
        direction, class: "chart-title", full: lines.isCut && index == 0 ? full : nil)
    }
  }

  /// Writes a text at the side where lines of text begin.
  mutating func leading(
    _ text: String, _ y: Double, width: Double, _ direction: Notation.Direction,
    class style: StaticString, full: String?
  ) {
    switch direction {
    case .leftToRight: label(text, ChartLayout.margin, y, .start, class: style, full: full)
    case .rightToLeft: label(text, width - ChartLayout.margin, y, .end, class: style, full: full)
    }
  }
}
