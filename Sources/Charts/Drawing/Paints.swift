/// The patterns of the series, which tell bars and areas apart where colours do not.
///
/// There are seven, the first of them plain, against eight colours: so no two of forty series look the same.
struct Paints {
  /// What the ids of this drawing begin with.
  let prefix: String

  private static let hatches: [StaticString] = [
    "", "M-1 1 1-1M0 8 8 0M7 9 9 7", "M2 2h2v2h-2zM6 6h2v2h-2z", "M-1 7 1 9M0 0 8 8M7-1 9 1",
    "M0 2h8M0 6h8", "M0 4h8M4 0v8", "M2 0v8M6 0v8",
  ]

  private func hatch(_ slot: Int) -> StaticString? {
    let number = slot % Self.hatches.count
    return number == 0 ? nil : Self.hatches[number]
  }

  /// Fills the shape just begun with its series' pattern; a plain one is left to the style sheet.
  func paint(_ slot: Int, _ svg: inout SVGWriter) {
    if hatch(slot) != nil { svg.attribute("fill", "url(#\(prefix)-\(slot + 1))") }
  }

  /// Defines the patterns of so many series.
  func define(_ count: Int, _ svg: inout SVGWriter) {
    let slots = (0..<count).filter { hatch($0) != nil }
    if slots.isEmpty { return }
    svg.begin("defs")
    for slot in slots {
      guard let hatch = hatch(slot) else { continue }
      svg.begin("pattern")
      svg.attribute("id", "\(prefix)-\(slot + 1)")
      svg.attribute("width", 8)
      svg.attribute("height", 8)
      svg.attribute("patternUnits", "userSpaceOnUse")
      svg.begin("rect")
      svg.style("chart-paint", slot + 1)
      svg.attribute("width", 8)
      svg.attribute("height", 8)
      svg.end()
      svg.begin("path", class: "chart-hatch")
      svg.attribute("d", "\(hatch)")
      svg.end()
      svg.end()
    }
    svg.end()
  }
}
