/// A line as small as a word, without axes: how a number came to be what it is.
///
/// It stands beside the number itself, which says what it is; so it has a name, and no description.
public struct Sparkline: Sendable, Hashable {
  /// What it shows: its accessible name.
  public var title: String
  /// The values at equal distances; nil is a gap.
  public var values: [Double?]

  /// A line through values.
  public init(title: String, values: [Double?]) {
    self.title = title
    self.values = values
  }

  /// The line as an SVG element of `width` by `height` pixels; its last value is a dot.
  ///
  /// Without any value it is refused.
  public func svg(width: Int = 120, height: Int = 28) -> Result<[UInt8], ChartRefusal> {
    let finite = values.map { $0.flatMap { $0.magnitude <= 1e300 ? $0 : nil } }
    guard let low = finite.compactMap(\.self).min(), let high = finite.compactMap(\.self).max()
    else { return .failure(values.isEmpty ? .noRows : .noValues) }
    let (width, height) = (Double(max(width, 16)), Double(max(height, 12)))
    let scale = Scale(low...high)
    let step = values.count > 1 ? (width - 8) / Double(values.count - 1) : 0
    let points = finite.enumerated().map { index, value in
      SeriesPoint(
        at: 4 + Double(index) * step, value: value ?? .nan, base: 0, row: index,
        isProvisional: false)
    }
    var (line, dots) = (PathData(), PathData())
    let simplification = Simplification(edges: 1, width: width)
    for stretch in Stretch.all(of: points) {
      let places = stretch.points.map {
        (x: $0.at, y: 4 + (1 - scale.fraction($0.value)) * (height - 8))
      }
      line.trace(places, simplification)
      if places.count == 1 || stretch.points.endIndex == points.count, let last = places.last {
        dots.move(last.x, last.y)
        dots.dot()
      }
    }
    var svg = SVGWriter()
    svg.begin("svg", class: "chart chart-sparkline")
    svg.attribute("xmlns", "http://www.w3.org/2000/svg")
    svg.attribute("width", width)
    svg.attribute("height", height)
    svg.attribute("viewBox", "0 0 \(Int(width)) \(Int(height))")
    svg.attribute("role", "img")
    svg.attribute("aria-label", title)
    svg.element("title", text: title)
    for (data, style) in [(line, "chart-line" as StaticString), (dots, "chart-dot")]
    where !data.isEmpty {
      svg.begin("path")
      svg.style(style, 1)
      svg.path(data)
      svg.end()
    }
    svg.end()
    return .success(svg.bytes)
  }
}
