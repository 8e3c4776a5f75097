import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Rendering

@Suite struct StatisticsWriterTests {
  private func writer(
    _ field: Field, _ statistics: ColumnStatistics, labels: [String: Localized] = [:]
  ) throws -> StatisticsWriter {
    let phrases = [
      "locale": "en-GB", "missing-none": "None", "missing-share": "{count} of {total} ({share})",
      "distinct-all": "All differ", "distinct-count": "{count} values",
      "distinct-more": "More than {count}", "value-range": "{least} to {greatest}",
      "length": "{count} characters", "length-range": "{least} to {greatest} characters",
    ]
    let site = try Site.example()
    let words = Words(
      language: site.languages[0], file: "en.yaml",
      phrases: phrases.mapValues { .init(other: $0, place: Place("en.yaml")) })
    return StatisticsWriter(
      edition: Edition(
        words, index: SiteIndex(site), standings: [:], changes: [], tables: [:], datasets: [],
        at: try #require(LocalMoment(iso: "2024-02-01")), generator: "Gazette 1"),
      column: .init(title: Localized("A"), description: nil, unit: nil, labels: labels),
      field: field, statistics: statistics)
  }

  @Test(arguments: [
    (0, 5, "None"), (1, 3, "1 of 4 (25%)"), (1, 2, "1 of 3 (33.3%)"),
    (1, 99_999, "1 of 100,000 (0.1%)"), (99_999, 1, "99,999 of 100,000 (99.9%)"),
    (4, 0, "4 of 4 (100%)"),
  ])
  func aShareIsNeverRoundedToNothingOrAll(missing: Int, values: Int, text: String) throws {
    let statistics = ColumnStatistics(missing: missing, values: values)
    #expect(try writer(Field("a", .string), statistics).missing == text)
  }

  @Test(
    arguments: [
      (ColumnStatistics.Distinct.exactly(2), 7, "2 values"), (.exactly(7), 7, "All differ"),
      (.moreThan(10_000), 20_000, "More than 10,000"), (.exactly(0), 0, nil), (nil, 7, nil),
    ] as [(ColumnStatistics.Distinct?, Int, String?)])
  func differentValuesAreCounted(
    distinct: ColumnStatistics.Distinct?, values: Int, text: String?
  ) throws {
    let statistics = ColumnStatistics(missing: 0, values: values, distinct: distinct)
    #expect(try writer(Field("a", .string), statistics).distinct == text)
  }

  @Test func whereNoValueOccursTwiceAllDifferHoweverMany() throws {
    let field = Field("a", .string, constraints: Constraints(unique: true))
    let statistics = ColumnStatistics(missing: 0, values: 20_000, distinct: .moreThan(10_000))
    #expect(try writer(field, statistics).distinct == "All differ")
  }

  @Test func aRangeIsWrittenForPeople() throws {
    let dates = ColumnStatistics(
      missing: 0, values: 2, range: .init(least: "2024-01-01", greatest: "2024-01-09"))
    #expect(try writer(Field("a", .date), dates).range == "1 January 2024 to 9 January 2024")
    let same = ColumnStatistics(missing: 0, values: 2, range: .init(least: "7", greatest: "7"))
    #expect(try writer(Field("a", .integer), same).range == "7")
    let texts = ColumnStatistics(missing: 0, values: 2, lengths: 3...9)
    #expect(try writer(Field("a", .string), texts).range == "3 to 9 characters")
    let empty = ColumnStatistics(missing: 2, values: 0)
    #expect(try writer(Field("a", .string), empty).range == nil)
  }

  @Test func categoriesAreCountedByTheirLabels() throws {
    var field = Field("a", .string)
    let statistics = ColumnStatistics(
      missing: 0, values: 4, distinct: .exactly(2), lengths: 1...1,
      frequencies: [.init(value: "x", count: 3), .init(value: "y", count: 1)])
    #expect(try writer(field, statistics).frequencies.isEmpty)
    field.categories = [Category("x"), Category("y")]
    let writer = try writer(field, statistics, labels: ["x": Localized("Open")])
    #expect(writer.frequencies.map(\.value) == ["Open", "y"])
    #expect(writer.frequencies.map(\.count) == ["3", "1"])
    #expect(writer.range == nil)
  }
}
