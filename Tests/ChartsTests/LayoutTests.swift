import TestKit
import Testing

@testable import Charts

@Suite struct LayoutTests {
  /// How far labels are moved in all, squared: what the best arrangement keeps least.
  private func cost(_ wanted: [Double], _ centers: [Double]) -> Double {
    zip(wanted, centers).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  /// Tries all whole places for labels in the order of `wanted`.
  private func best(
    _ wanted: ArraySlice<Double>, height: Int, from low: Int, to high: Int
  ) -> Double {
    guard let first = wanted.first else { return 0 }
    let rest = wanted.dropFirst()
    var result = Double.infinity
    for center in stride(from: low, through: high - rest.count * height, by: 1) {
      let own = (first - Double(center)) * (first - Double(center))
      if own >= result { continue }
      result = min(result, own + best(rest, height: height, from: center + height, to: high))
    }
    return result
  }

  @Test func labelsMoveApartAsLittleAsCanBe() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<60 {
      let wanted = (0..<4).map { _ in Double(Int.random(in: 0...40, using: &generator)) }.sorted()
      let centers = try #require(Spread.centers(wanted, height: 6, within: 0...40))
      for (first, second) in zip(centers, centers.dropFirst()) {
        #expect(second - first >= 6 - 1e-9)
      }
      #expect(centers.allSatisfy { $0 >= 3 - 1e-9 && $0 <= 37 + 1e-9 })
      // The oracle knows whole places only, so it can hardly do better, and never by much.
      #expect(cost(wanted, centers) <= best(wanted[...], height: 6, from: 3, to: 37) + 1e-9)
    }
  }

  @Test func labelsThatCannotFitAreNotSet() {
    #expect(Spread.centers([1, 2, 3], height: 6, within: 0...17) == nil)
    #expect(Spread.centers([], height: 6, within: 0...0) == [])
  }

  @Test func labelsKeepTheOrderInWhichTheyWereGiven() {
    #expect(Spread.centers([30, 10, 11], height: 10, within: 0...100) == [30, 5.5, 15.5])
  }

  @Test(arguments: ["Service points in every district of the city", "各区服务点的数量与分布情况", "W"])
  func linesAreNoWiderThanTheirRoom(text: String) {
    for width in stride(from: 16.0, through: 400, by: 7) {
      for limit in 1...3 {
        let lines = TextLines(text, width: width, limit: limit)
        #expect(lines.lines.count <= limit)
        #expect(lines.lines.allSatisfy { TextWidth.pixels($0) <= width })
        if !lines.isCut {
          let letters = lines.lines.joined().filter { $0 != " " }
          #expect(letters == text.filter { $0 != " " })
        }
      }
    }
  }

  @Test func aLineThatIsTooLongIsCutWithAnEllipsis() {
    let lines = TextLines("Service points in every district", width: 80, limit: 2)
    #expect(lines.lines == ["Service", "points in e…"])
    #expect(lines.isCut)
  }

  @Test func seriesAreNamedAtTheirEndsWhereThereIsRoom() throws {
    let chart = SampleCharts.lineSeries
    let root = try SVGElement.read(
      try chart.plot(in: .english).get().svg(width: 720, prefix: "c"))
    #expect(root.all("path", class: "chart-leader").count == 4)
    let texts = root.all("text").map(\.text)
    for name in ["Manufacturing", "Logistics", "Retail", "Construction"] {
      #expect(texts.count { $0 == name } == 1)
    }
  }

  @Test func seriesThatEndEarlyHaveALegend() throws {
    var chart = SampleCharts.lineSeries
    chart.rows.removeLast()
    let root = try SVGElement.read(
      try chart.plot(in: .english).get().svg(width: 720, prefix: "c"))
    #expect(root.all("path", class: "chart-leader").isEmpty)
    // Four lines, and four samples of them.
    #expect(root.all("path", class: "chart-line").count == 8)
  }
}
