import Diagnostics
import GazetteModel
import Tabular
import Testing

@Suite struct TileReadingTests {
  private func answer(
    _ name: String, _ columns: [(String, FieldType)], _ rows: [[String?]]
  ) -> ViewResult {
    let table = Dataset.Resource(
      name: name, title: Localized(name), description: nil, files: [], dialect: Dialect(),
      schema: Schema(columns.map { Field($0.0, $0.1) }),
      columns: columns.map {
        .init(title: Localized($0.0), description: nil, unit: Localized("\($0.0) unit"))
      }, isDemonstration: false, place: Place("content/views/\(name).sql"))
    return ViewResult(
      View(table: table, isPublished: true, sql: "", sqlOffset: 0), rows: rows,
      sources: [.init(dataset: name, resource: "a"), .init(dataset: "all", resource: "a")])
  }

  private var answers: Answers {
    Answers([
      answer(
        "now", [("kind", .string), ("n", .integer), ("m", .number), ("day", .date)],
        [["a", "1263", "94", "2022-12-19"], ["b", "49", nil, nil]]),
      answer(
        "days", [("day", .date), ("n", .number)],
        [
          ["2024-01-08", "3"], ["2024-01-09", nil], ["2024-01-10", "4.5"], ["2024-01-11", "7"],
          ["2024-01-11", "8"], ["2024-01-12", nil],
        ]),
      answer("none", [("day", .date), ("n", .number)], []),
    ])
  }

  private func placed(_ text: String) throws -> Placed<FigureReference> {
    Placed(try FigureReference(text), at: Place("gazette.yaml", 1..<2))
  }

  private func name(_ text: String) -> Reference {
    Reference(text, at: Place("gazette.yaml", 3..<4))
  }

  private func trend(_ view: String, _ y: String = "n") -> NumberTile.Trend {
    .init(view: name(view), x: name("day"), y: name(y))
  }

  private func day(_ text: String) throws -> NumberTile.Comparison {
    .init(.day(Placed(try #require(CalendarDate(iso: text)), at: Place("gazette.yaml", 5..<6))))
  }

  @Test func aFigureHasItsDayItsUnitAndWhatItIsComparedWith() throws {
    let tile = NumberTile(
      title: Localized("A"), figure: try placed("now.n[kind=a]"), date: name("day"),
      comparison: .init(.figure(try placed("now.m[kind=a]"), label: nil)))
    let reading = try #require(try TileReading(tile, in: answers))
    #expect(reading.value == ExactNumber("1263"))
    #expect(reading.base == ExactNumber("94"))
    #expect(reading.unit == Localized("n unit"))
    #expect(reading.date?.description == "2022-12-19")
    #expect(reading.sources.map(\.dataset) == ["now", "all"])
    #expect(reading.trend.isEmpty)
  }

  @Test func aFigureIsRoundedAsItDeclares() throws {
    let tile = NumberTile(
      title: Localized("A"), figure: try placed("now.n[kind=a]~100"), date: name("day"),
      comparison: .init(.figure(try placed("now.m[kind=a]~10"), label: nil)))
    let reading = try #require(try TileReading(tile, in: answers))
    #expect(reading.value == ExactNumber("1300"))
    #expect(reading.base == ExactNumber("90"))
    #expect(reading.date?.description == "2022-12-19")
  }

  @Test func aTileWithoutAValueIsLeftOut() throws {
    let tile = NumberTile(title: Localized("A"), figure: try placed("now.m[kind=b]"))
    let fault = #expect(throws: TileFault.self) { try TileReading(tile, in: answers) }
    #expect(fault?.help == "leave the tile out, or name another row")
  }

  @Test func aRowWithoutADayHasNone() throws {
    let tile = NumberTile(
      title: Localized("A"), figure: try placed("now.n[kind=b]"), date: name("day"),
      unit: Localized("own"))
    let reading = try #require(try TileReading(tile, in: answers))
    #expect(reading.date == nil)
    #expect(reading.unit == Localized("own"))
  }

  @Test func withoutAFigureTheLastValueOfTheTrendIsTheNumber() throws {
    let tile = NumberTile(
      title: Localized("A"), trend: trend("days"), comparison: try day("2024-01-10"))
    let reading = try #require(try TileReading(tile, in: answers))
    #expect(reading.value == ExactNumber("8"))
    #expect(reading.date?.description == "2024-01-11")
    #expect(reading.base == ExactNumber("4.5"))
    #expect(
      reading.trend.map { $0.value?.description } == ["3", nil, "4.5", "7", "8", nil])
  }

  @Test func aViewWithoutAnAnswerIsReportedElsewhere() throws {
    let tile = NumberTile(title: Localized("A"), figure: try placed("gone.n"))
    #expect(try TileReading(tile, in: answers) == nil)
    let trend = NumberTile(title: Localized("A"), trend: trend("gone"))
    #expect(try TileReading(trend, in: answers) == nil)
  }

  @Test(
    arguments: [
      ("now.n", nil, "2 rows are 'now.n', and a figure is one value"),
      ("now.n[kind=c]", nil, "no row is 'now.n[kind=c]'"),
      ("now.m[kind=b]", nil, "the row of 'now.m[kind=b]' has no value"),
      ("now.kind[n=49]", nil, "a tile shows a number; 'now.kind[n=49]' is 'b'"),
      ("now.n[kind=a]", "kind", "the day of a number is a date; 'kind' holds 'a'"),
      ("none.n", nil, "the view 'none' has no rows"),
    ] as [(String, String?, String)])
  func aFigureThatIsNotOneNumberIsAFault(figure: String, date: String?, message: String) throws {
    let tile = NumberTile(
      title: Localized("A"), figure: try placed(figure), date: date.map { name($0) })
    let fault = #expect(throws: TileFault.self) { try TileReading(tile, in: answers) }
    #expect(fault?.message == message)
    #expect(fault?.place == Place("gazette.yaml", date == nil ? 1..<2 : 3..<4))
  }

  @Test(arguments: [
    ("days", "2024-01-07", "the view 'days' has no row of 2024-01-07"),
    ("days", "2024-01-09", "the view 'days' has no value on 2024-01-09"),
    ("days", "2024-01-11", "the view 'days' has 2 rows of 2024-01-11"),
    ("none", "2024-01-11", "the view 'none' has no rows, and a trend has at least one"),
  ])
  func aDayThatTheTrendLacksIsAFault(view: String, on: String, message: String) throws {
    let tile = NumberTile(title: Localized("A"), trend: trend(view), comparison: try day(on))
    let fault = #expect(throws: TileFault.self) { try TileReading(tile, in: answers) }
    #expect(fault?.message == message)
  }

  @Test func aTrendIsOfNumbers() {
    let tile = NumberTile(title: Localized("A"), trend: trend("days", "day"))
    let fault = #expect(throws: TileFault.self) { try TileReading(tile, in: answers) }
    #expect(
      fault?.message == "a trend is of numbers; 'day' is a column of other values")
  }
}
