import Testing

@testable import Charts

@Suite struct MarkTests {
  private func root(_ chart: Chart, width: Int = 720) throws -> SVGElement {
    try SVGElement.read(try chart.plot(in: .english).get().svg(width: width, prefix: "c"))
  }

  private func line(_ values: [Double?], provisionalFrom: Int = .max) -> Chart {
    Chart(
      .line, title: "T", x: Channel("x", .quantitative, title: "X"),
      y: Channel("y", .quantitative, title: "Y"),
      rows: values.enumerated().map { index, value in
        ChartRow(
          x: .number(Double(index)), y: value.map { .number($0) } ?? .missing,
          isProvisional: index >= provisionalFrom)
      })
  }

  @Test func aMissingValueIsAGapAndAValueBetweenGapsADot() throws {
    let root = try root(line([1, 2, nil, 3, nil, 4, 5]))
    let path = try #require(root.all("path", class: "chart-line").first?.attributes["d"])
    #expect(path.count { $0 == "m" } == 2)
    #expect(root.all("path", class: "chart-dot").count == 1)
  }

  @Test func theLineToAProvisionalValueIsDotted() throws {
    let root = try root(line([1, 2, 3, 4, 5], provisionalFrom: 3))
    let settled = try #require(root.all("path", class: "chart-line").first?.attributes["d"])
    let dotted = try #require(
      root.all("path", class: "chart-line-provisional").last?.attributes["d"])
    #expect(try PathPoints(settled).points.count == 3)
    #expect(try PathPoints(dotted).points.count == 3)
    #expect(abs(try PathPoints(settled).points[2].x - PathPoints(dotted).points[0].x) < 0.06)
    #expect(root.all("text").contains { $0.text == "Provisional" })
  }

  @Test func everyMarkSaysItsValue() throws {
    let titles = try root(line([1.5, nil, 3], provisionalFrom: 2)).all("path").compactMap(\.title)
    #expect(titles == ["0: 1.5", "2: 3 (provisional)"])
    let many = line((0...Plot.titledMarks).map(Double.init))
    #expect(try root(many).all("path").compactMap(\.title).isEmpty)
  }

  private func bars(_ arrangement: Arrangement, _ values: [[Double]]) -> Chart {
    Chart(
      .bar, title: "T", x: Channel("x", .nominal, title: "X"),
      y: Channel("y", .quantitative, title: "Y"), color: Channel("c", .nominal, title: "C"),
      arrangement: arrangement,
      rows: values.enumerated().flatMap { place, values -> [ChartRow] in
        values.enumerated().map { series, value in
          ChartRow(x: .text("\(place)"), y: .number(value), color: .text("s\(series)"))
        }
      })
  }

  /// The bars with their titles, without those of the legend.
  private func boxes(_ chart: Chart) throws -> [String: Box] {
    var boxes: [String: Box] = [:]
    for rect in try root(chart).all("rect") {
      guard let title = rect.title else { continue }
      boxes[title] = Box(
        x: try rect.number("x"), y: try rect.number("y"), width: try rect.number("width"),
        height: try rect.number("height"))
    }
    return boxes
  }

  @Test func stackedBarsStandOnEachOther() throws {
    let boxes = try boxes(bars(.stacked, [[1, 2], [3, -4]]))
    let (first, second) = (try #require(boxes["s0, 0: 1"]), try #require(boxes["s1, 0: 2"]))
    #expect(abs(second.maxY - first.y) < 0.15)
    #expect(abs(second.height - 2 * first.height) < 0.3)
    let (above, below) = (try #require(boxes["s0, 1: 3"]), try #require(boxes["s1, 1: −4"]))
    #expect(abs(below.y - above.maxY) < 0.15)
    #expect(abs(above.maxY - first.maxY) < 0.15)
  }

  @Test func groupedBarsStandSideBySide() throws {
    let boxes = try boxes(bars(.grouped, [[1, 2], [3, 4]]))
    #expect(boxes.count == 4)
    let (first, second) = (try #require(boxes["s0, 0: 1"]), try #require(boxes["s1, 0: 2"]))
    #expect(abs(first.maxX - second.x) < 0.15)
    #expect(abs(first.maxY - second.maxY) < 0.15)
  }

  @Test func normalizedBarsFillTheirAxis() throws {
    let boxes = try boxes(bars(.normalized, [[1, 3], [5, 5], [0, 0]]))
    let first = try #require(boxes["s0, 0: 1"])
    let whole = first.height + (try #require(boxes["s1, 0: 3"]).height)
    #expect(abs(first.height * 4 - whole) < 0.5)
    #expect(abs(try #require(boxes["s0, 1: 5"]).height * 2 - whole) < 0.5)
    #expect(try #require(boxes["s1, 2: 0"]).height == 0)
  }

  @Test func barsStartAtZeroWhateverIsAsked() throws {
    var chart = SampleCharts.barHorizontal
    chart.x.includesZero = false
    chart.annotations = []
    let texts = try root(chart).all("text").map(\.text)
    #expect(texts.contains("0"))
  }

  @Test func aLineNeedNotStartAtZero() throws {
    var chart = line([1000, 1001, 1002])
    #expect(try root(chart).all("text").contains { $0.text == "0" })
    chart.y.includesZero = false
    #expect(try root(chart).all("text").contains { $0.text == "1,001" })
  }

  @Test func categoriesStandInTheOrderThatIsListed() throws {
    var chart = bars(.stacked, [[1], [2], [3]])
    chart.x.order = ["2", "never seen", "0"]
    for index in chart.rows.indices where index > 0 { chart.rows[index].x = .number(Double(index)) }
    let plot = try chart.plot(in: .english).get()
    #expect(plot.at.form == .band(["2", "never seen", "0", "1"]))
  }

  @Test func panelsShareTheirScales() throws {
    let root = try root(SampleCharts.facets)
    #expect(root.all("path", class: "chart-line").count == 5)
    let titles = root.all("text", class: "chart-panel").map(\.text)
    #expect(titles == ["Chaoyang", "Haidian", "Dongcheng", "Xicheng", "Fengtai"])
    let lowest = try root.all("path", class: "chart-line").map { path in
      let points = try PathPoints(path.attributes["d"] ?? "").points
      return (points.map(\.y).max() ?? 0) - (points.map(\.y).min() ?? 0)
    }
    #expect(lowest.allSatisfy { abs($0 - lowest[0]) < 0.2 })
  }

  @Test func noTwoSeriesLookTheSame() throws {
    let css = ChartStyle.css
    for slot in 1...PlotReader.seriesLimit {
      #expect(css.contains(".chart-\(slot)"))
    }
    let looks = (0..<PlotReader.seriesLimit).map { [$0 % 8, PointShape(slot: $0).rawValue] }
    #expect(Set(looks).count == PlotReader.seriesLimit)
  }
}
