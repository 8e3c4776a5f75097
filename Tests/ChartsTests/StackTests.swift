import Foundation
import Testing

@testable import Charts

@Suite struct StackTests {
  private static let x = Channel("x", .quantitative, title: "X")
  private static let y = Channel("y", .quantitative, title: "Y")
  private static let name = Channel("n", .nominal, title: "N")

  /// Rows of the series a, b, c; nil states no value, and NaN stands for a row that is not there.
  private func chart(_ arrangement: Arrangement, _ series: [[Double?]]) -> Chart {
    let rows = zip(["a", "b", "c"], series).flatMap { name, values in
      values.enumerated().compactMap { place, value -> ChartRow? in
        if let value, value.isNaN { return nil }
        return ChartRow(
          x: .number(Double(place)), y: value.map { .number($0) } ?? .missing, color: .text(name))
      }
    }
    return Chart(
      .area, title: "T", x: Self.x, y: Self.y, color: Self.name, arrangement: arrangement,
      rows: rows)
  }

  /// Of each series the places that are shown, in the stretches that are drawn of them.
  private func stretches(_ chart: Chart) throws -> [[[Int]]] {
    try chart.plot(in: .english).get().panels[0].series.map { series in
      Stretch.all(of: series.points).map { $0.points.map { Int($0.at) } }
    }
  }

  @Test(arguments: [nil, Double.nan])
  func whatStandsOnAGapIsBrokenToo(gap: Double?) throws {
    let series = [[1, 1, 1, 1, 1], [2, 2, gap, 2, 2], [3, 3, 3, 3, 3]]
    let (all, broken) = ([[0, 1, 2, 3, 4]], [[0, 1], [3, 4]])
    #expect(try stretches(chart(.stacked, series)) == [all, broken, broken])
    #expect(try stretches(chart(.normalized, series)) == [broken, broken, broken])
    #expect(try stretches(chart(.layered, series))[2] == all)
  }

  @Test func aSeriesThatBeginsLateBreaksThoseAboveIt() throws {
    let series = [[.nan, .nan, 1, 1], [2, 2, 2, 2]]
    #expect(try stretches(chart(.stacked, series)) == [[[2, 3]], [[2, 3]]])
  }

  @Test func sharesOfNothingKnownAreNothing() {
    guard
      case .failure(.noValues) = chart(.normalized, [[1, nil], [nil, 1]]).plot(in: .english)
    else {
      Issue.record("drawn")
      return
    }
  }

  @Test func theSpecificationHasTheGapsOfTheDrawing() throws {
    let plot = try chart(.stacked, [[1, nil, 1], [2, 2, 2]]).plot(in: .english).get()
    let text = String(decoding: plot.vegaLite, as: UTF8.self).filter { !$0.isWhitespace }
    #expect(text.contains(#""impute":{"value":null}"#))
    #expect(text.components(separatedBy: #""y":null"#).count == 3)
  }

  @Test func aStackedSeriesStaysOnOneSideOfZero() throws {
    let crossing = chart(.stacked, [[-5, 5], [3, -1]])
    guard case .failure(.changingSign(row: 1, first: 0)) = crossing.plot(in: .english) else {
      Issue.record("drawn")
      return
    }
    let down = try chart(.stacked, [[-1, -1], [2, 2], [-3, 0]]).plot(in: .english).get()
    #expect(down.panels[0].series[2].points.map(\.base) == [-1, -1])
  }

  @Test func barsWithoutACategoryAreDrawn() throws {
    let rows = [
      ChartRow(x: .text("a"), y: .number(1)), ChartRow(x: .missing, y: .number(2)),
    ]
    let plot = try Chart(.bar, title: "T", x: Self.name, y: Self.y, rows: rows)
      .plot(in: .english).get()
    #expect(plot.at.form == .band(["a", Notation.english.phrases.missing]))
  }
}
