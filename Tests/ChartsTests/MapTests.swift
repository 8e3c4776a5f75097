import Testing

@testable import Charts

@Suite struct MapTests {
  private static let measure = Channel("v", .quantitative, title: "Value")

  private func tile(_ row: Int, _ column: Int, _ value: Double?) -> TileMap.Tile {
    TileMap.Tile(row: row, column: column, label: "A", name: "Area", value: value)
  }

  private func map(_ tiles: [TileMap.Tile]) -> Result<[UInt8], ChartRefusal> {
    TileMap(title: "T", measure: Self.measure, tiles: tiles)
      .svg(width: 343, prefix: "m", in: .english)
  }

  @Test func tilesWithoutAMapAreRefused() {
    #expect(map([]) == .failure(.noRows))
    #expect(
      map([tile(0, 0, 1), tile(1, 1, 2), tile(0, 0, 3)]) == .failure(.duplicate(row: 2, first: 0)))
    #expect(
      map([tile(0, 0, 1), tile(0, 99, 2)])
        == .failure(.tooMany(.categories, count: 99, limit: TileMap.mostPlaces)))
    #expect(throws: ChartRefusal.self) { try map([tile(.min, 0, 1), tile(.max, 0, 2)]).get() }
  }

  @Test func outlinesThatAreNotOnTheGlobeAreRefused() {
    func outlines(_ rings: [[OutlineMap.Position]]) -> Result<[UInt8], ChartRefusal> {
      OutlineMap(
        title: "T", measure: Self.measure, areas: [.init(name: "A", value: 1, rings: rings)]
      ).svg(width: 343, prefix: "m", in: .english)
    }
    #expect(outlines([]) == .failure(.noValues))
    #expect(outlines([[.init(200, 0)]]) == .failure(.wrongValue(.x, row: 0)))
    #expect(outlines([[.init(0, .nan)]]) == .failure(.wrongValue(.x, row: 0)))
    #expect(throws: Never.self) { try outlines([[.init(0, 0)]]).get() }
    #expect(throws: Never.self) {
      try outlines([[.init(-180, -90), .init(180, -90), .init(180, 90)]]).get()
    }
  }

  @Test(arguments: [343, 720]) func everyAreaHasItsShadeAndSaysItsValue(width: Int) throws {
    let root = try SVGElement.read(
      try SampleMaps.tiles.svg(width: width, prefix: "m", in: .english).get())
    let areas = root.all("path", class: "chart-outline")
    #expect(areas.count == 16)
    #expect(areas.count { $0.classes.contains("chart-empty") } == 1)
    #expect(areas.contains { $0.title == "Pinggu District: Not stated" })
    #expect(areas.contains { $0.title == "Yanqing District: 40" })
  }

  @Test func outlinesFillTheWidthAndKeepTheirProportions() throws {
    let projection = try #require(
      MapProjection([.init(0, 59), .init(2, 61)], width: 200))
    // At 60 degrees north a degree of longitude is half as long as one of latitude.
    #expect(abs(projection.height - 150) < 1e-6)
    let points = try PathPoints(
      String(
        decoding: projection.path([[.init(0, 61), .init(2, 61), .init(2, 59)]]).bytes,
        as: UTF8.self)
    ).points
    #expect(abs(points[1].x - points[0].x - 75) < 0.1)
  }

  @Test func classesHoldTheValuesThatTheirBoundsSay() {
    let values = (1...100).map(Double.init)
    let quantiles = ValueClasses(values, by: .quantiles(4))
    #expect(quantiles.breaks == [26, 51, 76])
    for index in 0..<4 { #expect(values.count { quantiles.index(of: $0) == index } == 25) }
    #expect(ValueClasses(values, by: .rounded(4)).breaks == [20, 40, 60, 80, 100])
    #expect(ValueClasses(values, by: .breaks([50, 10, .nan, 50])).breaks == [10, 50])
    #expect(ValueClasses([7, 7, 7], by: .quantiles(5)).count == 1)
    #expect(ValueClasses([], by: .quantiles(5)).count == 1)
    #expect(ValueClasses([1, 1, 1, 1, 9], by: .quantiles(5)).breaks == [9])
    for method in [ValueClasses.Method.quantiles(50), .rounded(50), .breaks(values)] {
      #expect(ValueClasses(values, by: method).count <= ValueClasses.limit)
    }
  }

  @Test func classesHaveShadesOfTheirOwn() {
    for count in 1...ValueClasses.limit {
      let breaks = (1..<max(count, 2)).map(Double.init).prefix(count - 1)
      let classes = ValueClasses([0, 10], by: .breaks(Array(breaks)))
      #expect(classes.count == count)
      #expect(Set((0..<count).map(classes.shade(of:))).count == count)
    }
  }

  @Test func aSparklineShowsItsValuesAndTheLastOfThem() throws {
    let svg = try Sparkline(title: "Filings", values: [1, 5, nil, 2, 3]).svg().get()
    let root = try SVGElement.read(svg)
    #expect(root.attributes["aria-label"] == "Filings")
    let line = try #require(root.all("path", class: "chart-line").first?.attributes["d"])
    #expect(try PathPoints(line).points.count == 4)
    let dot = try #require(root.all("path", class: "chart-dot").first?.attributes["d"])
    #expect(try PathPoints(dot).points.first?.x == 116)
  }

  @Test func aSparklineWithoutValuesIsRefused() {
    #expect(Sparkline(title: "", values: []).svg() == .failure(.noRows))
    #expect(Sparkline(title: "", values: [nil, .nan]).svg() == .failure(.noValues))
    #expect(throws: Never.self) { try Sparkline(title: "", values: [3]).svg().get() }
    #expect(throws: Never.self) { try Sparkline(title: "", values: [-1e300, 1e300]).svg().get() }
  }
}
