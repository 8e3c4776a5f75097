/// Writes a map: its title, its key, and its areas with their shades.
struct MapDrawing {
  let title: String
  let description: String?
  let measure: Channel
  let method: ValueClasses.Method
  let shapes: [MapShape]
  let height: Double
  let notation: Notation

  func svg(width: Int, prefix: String, isTitled: Bool, isStandalone: Bool) -> [UInt8] {
    let width = Double(max(width, 200))
    let inner = width - 2 * ChartLayout.margin
    let values = shapes.compactMap(\.value).filter(\.isFinite)
    let classes = ValueClasses(values, by: method)
    let lines = isTitled ? TextLines(title, width: inner, limit: 4, size: .title) : nil
    var legend = Legend(width: inner)
    if !values.isEmpty { legend.add(classes, of: measure, notation) }
    if values.count < shapes.count { legend.add(.empty, notation.phrases.missing) }
    let legendY =
      ChartLayout.margin + Double(lines?.lines.count ?? 0) * ChartLayout.titleHeight + 16
    let top = legendY + legend.height - 4

    var svg = SVGWriter()
    svg.beginDrawing(
      title: title, description: text(values.count), width: width,
      height: (top + height + ChartLayout.margin).rounded(.up), prefix: prefix,
      language: notation.language, isStandalone: isStandalone)
    if let lines { svg.title(lines, title, width: width, notation.direction) }
    LegendDrawing(
      legend: legend, top: legendY, mark: .rect, paints: Paints(prefix: prefix)
    ).write(to: &svg)
    svg.begin("g")
    svg.attribute("transform", "translate(0 \(Int(top)))")
    for shape in shapes { write(shape, classes, &svg) }
    svg.end()
    svg.end()
    return svg.bytes
  }

  private func write(_ shape: MapShape, _ classes: ValueClasses, _ svg: inout SVGWriter) {
    let shade = shape.value.flatMap { $0.isFinite ? classes.shade(of: classes.index(of: $0)) : nil }
    svg.begin("path")
    if let shade {
      svg.style("chart-outline chart-shade", shade)
    } else {
      svg.style("chart-outline chart-empty", 1)
    }
    svg.path(shape.outline)
    svg.element(
      "title",
      text: notation.phrases.mark.filled(["at": shape.name, "value": value(shape)]))
    svg.end()
    if let label = shape.label, let box = shape.box {
      let lines = TextLines(label, width: box.width - 2, limit: 1)
      // A tile that has no room for a single letter stays without.
      if box.width < 14 { return }
      svg.begin("text")
      svg.style("chart-on", shade ?? 1)
      svg.attribute("x", box.x + box.width / 2)
      svg.attribute("y", box.y + box.height / 2 + 4)
      svg.attribute("text-anchor", "middle")
      if lines.isCut { svg.element("title", text: label) }
      svg.text(lines.lines[0])
      svg.end()
    }
  }

  private func value(_ shape: MapShape) -> String {
    notation.text(shape.value.map { .number($0) } ?? .missing, of: measure)
  }

  private func text(_ count: Int) -> String {
    if let description, !description.isEmpty { return description }
    let phrases = notation.phrases
    var sentences = [
      phrases.map.filled([
        "value": notation.title(of: measure),
        "count": notation.numbers.text(DecimalText(significand: shapes.count, exponent: 0)),
      ])
    ]
    let stated = shapes.filter { $0.value?.isFinite == true }
    if let highest = stated.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let lowest = stated.min(by: { ($0.value ?? 0) < ($1.value ?? 0) })
    {
      sentences.append(
        phrases.extremes.filled([
          "highest": value(highest), "highestAt": highest.name, "lowest": value(lowest),
          "lowestAt": lowest.name,
        ]))
    }
    if count < shapes.count {
      let gaps = DecimalText(significand: shapes.count - count, exponent: 0)
      sentences.append(phrases.gaps.filled(["count": notation.numbers.text(gaps)]))
    }
    return sentences.joined(separator: phrases.sentenceSeparator)
  }
}
