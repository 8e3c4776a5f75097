import Charts
import Diagnostics
import GazetteModel
import Tabular
import Testing

@testable import Rendering

@Suite struct ChannelReaderTests {
  private static let english = Language.undetermined
  private static let place = Place("a.md")

  private func rows(_ field: Field, _ values: [String?], labels: [String: Localized] = [:])
    -> ShownRows
  {
    let table = Dataset.Resource(
      name: "t", title: Localized("T"), description: nil, files: [], dialect: Dialect(),
      schema: Schema([field]),
      columns: [
        Dataset.Column(
          title: Localized("Column"), description: nil, unit: Localized("people"), labels: labels)
      ],
      isDemonstration: false, place: Self.place)
    let view = View(table: table, isPublished: false, sql: "", sqlOffset: 0)
    return ShownRows(ViewResult(view, rows: values.map { [$0] }))
  }

  private func reader(
    _ type: FieldType, _ values: [String?] = [], kind: ChartExhibit.Channel.Kind? = nil
  ) throws -> ChannelReader {
    let channel = ChartExhibit.Channel(Reference("c", at: Self.place), kind: kind)
    return try #require(
      ChannelReader(channel, of: rows(Field("c", type), values), in: Self.english))
  }

  @Test(arguments: [
    (FieldType.integer, Channel.Kind.quantitative), (.number, .quantitative),
    (.date, .temporal(.day)), (.datetime, .temporal(.minute)), (.yearmonth, .temporal(.month)),
    (.year, .temporal(.year)), (.time, .nominal), (.string, .nominal), (.boolean, .nominal),
  ])
  func theKindFollowsFromTheTypeOfTheColumn(type: FieldType, kind: Channel.Kind) throws {
    #expect(try reader(type).channel.kind == kind)
  }

  @Test func aStatedKindGoesBeforeTheType() throws {
    #expect(try reader(.integer, kind: .ordinal).channel.kind == .ordinal)
    #expect(
      try reader(.string, ["2022-12", "2022-11"], kind: .temporal).channel.kind == .temporal(.month)
    )
    #expect(
      try reader(.string, ["2022", "2022-11-01"], kind: .temporal).channel.kind == .temporal(.day))
  }

  @Test func valuesAreReadByTheirKind() throws {
    let numbers = try reader(.number)
    #expect(numbers.value("1.5") == .number(1.5))
    #expect(numbers.value(nil) == .missing)
    #expect(numbers.value("many") == .text("many"))
    let day = try #require(Moment(year: 2022, month: 12, day: 19))
    #expect(try reader(.date).value("2022-12-19") == .moment(day))
    #expect(try reader(.string).value("a") == .text("a"))
  }

  @Test func titleAndUnitAreThoseOfTheColumn() throws {
    let channel = try reader(.integer).channel
    #expect(channel.title == "Column" && channel.unit == "people")
  }

  @Test func categoriesStandInTheOrderOfTheSchemaByTheirLabels() throws {
    var field = Field("c", .string)
    field.categories = ["z", "y", "x"].map { Tabular.Category($0, label: nil) }
    let rows = rows(field, ["x", "z"], labels: ["z": Localized("Zoo")])
    let reader = try #require(
      ChannelReader(.init(Reference("c", at: Self.place)), of: rows, in: Self.english))
    #expect(reader.channel.order == ["Zoo", "x"])
    #expect(reader.value("z") == .text("Zoo"))
  }

  @Test func aColumnThatIsNotThereHasNoReader() {
    let channel = ChartExhibit.Channel(Reference("d", at: Self.place))
    #expect(ChannelReader(channel, of: rows(Field("c", .string), []), in: Self.english) == nil)
  }
}
