import TestKit
import Testing

@testable import Charts

@Suite struct SizeTests {
  private static func chart(_ mark: Mark, series: Int, ordered: Bool = true) -> Chart {
    var generator = SeededGenerator(seed: 11)
    return Chart(
      mark, title: "Ten thousand values", x: Channel("x", .quantitative, title: "X"),
      y: Channel("y", .quantitative, title: "Y"),
      color: series > 1 ? Channel("c", .nominal, title: "C") : nil,
      rows: (0..<10_000).map { index in
        ChartRow(
          x: .number(Double(index / series)),
          y: .number(Double.random(in: 0...1e6, using: &generator).rounded()),
          color: .text("Series \(index % series)"))
      })
  }

  @Test(arguments: [
    (Mark.line, [1, 4, 20, 40]), (.area, [1, 4, 20, 40]), (.point, [1, 4, 8]),
  ])
  func tenThousandValuesStayUnderSixtyKilobytes(mark: Mark, counts: [Int]) throws {
    for series in counts { try holdSize(mark, series: series) }
  }

  private func holdSize(_ mark: Mark, series: Int) throws {
    let plot = try Self.chart(mark, series: series).plot(in: .english).get()
    for width in [343, 720, 1280] {
      #expect(plot.svg(width: width, prefix: "c").count < 60_000)
    }
  }

  /// The places of all values, drawn without leaving any out.
  private func all(_ plot: Plot, width: Int) -> [(x: Double, y: Double)] {
    let layout = ChartLayout(plot, width: width)
    let frame = PanelFrame(
      box: layout.grid.boxes[0], at: layout.xAxis.scale, value: layout.yAxis.scale,
      isHorizontal: false)
    return plot.panels[0].series.flatMap(\.points).map { frame.point($0.at, $0.value) }
  }

  @Test(arguments: [Mark.line, .area, .point]) func everyExtremeIsKept(mark: Mark) throws {
    let plot = try Self.chart(mark, series: 1).plot(in: .english).get()
    let root = try SVGElement.read(plot.svg(width: 720, prefix: "c"))
    let style = [.line: "chart-line", .area: "chart-edge", .point: "chart-speck"][mark] ?? ""
    let path = try #require(root.all("path", class: style).first?.attributes["d"])
    let drawn = try PathPoints(path).points
    let places = all(plot, width: 720)
    #expect(drawn.count < 8000)
    for pick in [\(x: Double, y: Double).x, \.y] {
      let (low, high) = (
        places.map { $0[keyPath: pick] }.min(), places.map { $0[keyPath: pick] }.max()
      )
      #expect(try abs(#require(drawn.map { $0[keyPath: pick] }.min()) - #require(low)) < 0.06)
      #expect(try abs(#require(drawn.map { $0[keyPath: pick] }.max()) - #require(high)) < 0.06)
    }
    guard mark != .point else { return }
    let kept = Dictionary(grouping: drawn) { Int($0.x) }
    // Places that round to another column are left to the neighbours.
    for (column, values) in Dictionary(grouping: places, by: { Int($0.x) })
    where values.allSatisfy({ Int($0.x - 0.06) == column && Int($0.x + 0.06) == column }) {
      let shown = try #require(kept[column])
      #expect(abs((shown.map(\.y).min() ?? 0) - (values.map(\.y).min() ?? 0)) < 0.06)
      #expect(abs((shown.map(\.y).max() ?? 0) - (values.map(\.y).max() ?? 0)) < 0.06)
    }
  }

  @Test func fewPointsAreAllDrawn() {
    let points = (0..<200).map { (x: Double($0) / 2, y: Double($0 * 31 % 17)) }
    #expect(Simplification(edges: 1, width: 700).kept(points) == Array(0..<200))
  }

  @Test func relativeStepsDoNotDrift() throws {
    var data = PathData()
    let places = (0..<3000).map { (x: Double($0) / 7, y: Double($0 * 7919 % 1000) / 3) }
    data.move(places[0].x, places[0].y)
    for place in places.dropFirst() { data.line(place.x, place.y) }
    let last = try #require(PathPoints(String(decoding: data.bytes, as: UTF8.self)).points.last)
    #expect(abs(last.x - places[2999].x) < 0.06 && abs(last.y - places[2999].y) < 0.06)
  }

  @Test(arguments: [(0, "0"), (5, ".5"), (-5, "-.5"), (120, "12"), (-1234, "-123.4")])
  func lengthsHaveNoNeedlessZeros(tenths: Int, text: String) {
    var bytes: [UInt8] = []
    Tenths.append(tenths, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
