import Foundation
import Testing

@testable import Charts

@Suite struct VegaLiteTests {
  private func specification(_ chart: Chart) throws -> [String: Any] {
    let bytes = try chart.plot(in: .english).get().vegaLite
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [String: Any])
  }

  private func rows(_ specification: [String: Any]) throws -> [[String: Any]] {
    let data = try #require(specification["data"] as? [String: Any])
    return try #require(data["values"] as? [[String: Any]])
  }

  @Test(arguments: OddCharts.all.map(\.name) + SampleCharts.all.map(\.name))
  func theSpecificationIsJSON(name: String) throws {
    let charts = OddCharts.all + SampleCharts.all.map { ($0.name, $0.chart) }
    let chart = try #require(charts.first { $0.name == name }).chart
    let specification = try specification(chart)
    #expect(
      specification["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v6.json")
    #expect(try rows(specification).count <= chart.rows.count)
  }

  @Test func rowsAreGivenAsTheyCame() throws {
    let rows = try rows(try specification(SampleCharts.line))
    #expect(rows.count == 28)
    #expect(rows[0]["day"] as? String == "2022-03-01T00:00")
    #expect(rows[0]["filings"] as? Double == 282)
    #expect(rows[2]["filings"] is NSNull)
    #expect(rows[27]["is_provisional"] as? Bool == true)
  }

  @Test func rowsThatAreNotDrawnAreNotGiven() throws {
    let chart = try #require(OddCharts.all.first { $0.name == "missing names" }).chart
    #expect(try rows(try specification(chart)).count == 2)
  }

  @Test(arguments: [
    (SampleCharts.barGrouped, "xOffset"), (SampleCharts.barNormalized, "color"),
    (SampleCharts.rect, "color"),
  ])
  func channelsBearVegaLitesNames(chart: Chart, channel: String) throws {
    let encoding = try #require(try specification(chart)["encoding"] as? [String: Any])
    #expect(encoding[channel] != nil)
    #expect(encoding["x"] != nil && encoding["y"] != nil)
  }

  @Test func panelsKeepTheirOrder() throws {
    var chart = SampleCharts.facets
    for index in chart.rows.indices where chart.rows[index].facet == .text("Haidian") {
      chart.rows[index].facet = .number(2022)
    }
    let facet = try #require(try specification(chart)["facet"] as? [String: Any])
    let sort = try #require(facet["sort"] as? [Any])
    #expect(sort.map { "\($0)" } == ["Chaoyang", "2022", "Dongcheng", "Xicheng", "Fengtai"])
  }

  @Test func annotationsAreLayers() throws {
    let layers = try #require(try specification(SampleCharts.line)["layer"] as? [[String: Any]])
    let marks = layers.compactMap { ($0["mark"] as? [String: Any])?["type"] as? String }
    #expect(marks == ["rect", "line", "rule", "text", "rule", "text", "text"])
  }

  @Test func namesOfFieldsAreNotReadAsPaths() throws {
    var chart = SampleCharts.bar
    chart.x.field = "a.b[c]"
    let specification = try specification(chart)
    let encoding = try #require(specification["encoding"] as? [String: Any])
    #expect((encoding["x"] as? [String: Any])?["field"] as? String == "channel_x")
    #expect(try rows(specification)[0]["channel_x"] as? String == "2022-01-01T00:00")
  }
}
