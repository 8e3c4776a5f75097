import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct ScheduleTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func dataset(_ change: (inout Dataset) -> Void) -> Dataset {
    var dataset = Dataset(
      name: "clinics", title: Localized("Clinics"), description: nil, version: nil, created: nil,
      links: [], licences: [], sources: [], contributors: [], keywords: [], updates: nil, area: nil,
      isDemonstration: false, resources: [], place: Place("datapackage.json"))
    change(&dataset)
    return dataset
  }

  @Test(
    arguments: [
      (Dataset.Updates.daily, "2024-02-01"), (.weekly, "2024-02-07"), (.monthly, "2024-02-29"),
      (.quarterly, "2024-04-30"), (.annual, "2025-01-31"), (.irregular, nil), (.never, nil),
    ] as [(Dataset.Updates, String?)])
  func theNextReleaseFollowsFromTheLast(updates: Dataset.Updates, due: String?) throws {
    let dataset = dataset {
      $0.updates = updates
      $0.created = "2024-01-31T09:00:00+08:00"
    }
    #expect(dataset.nextDue?.description == due)
    guard let due = dataset.nextDue, let next = due.next else { return }
    #expect(!dataset.isOverdue(on: due) && dataset.isOverdue(on: next))
  }

  @Test func anAnnouncedDayCountsUntilItsReleaseIsOut() throws {
    var dataset = dataset {
      $0.updates = .monthly
      $0.created = "2024-01-31T09:00:00+08:00"
      $0.nextRelease = CalendarDate(iso: "2024-02-10")
    }
    #expect(dataset.nextDue?.description == "2024-02-10")
    dataset.changes = [
      .init(version: "1.1.0", date: try day("2024-02-10"), description: Localized("More."))
    ]
    #expect(dataset.updated?.description == "2024-02-10")
    #expect(dataset.nextDue?.description == "2024-03-10")
  }

  @Test func whoeverSaysNothingPromisesNothing() throws {
    let dataset = dataset { $0.updates = .daily }
    let day = try day("2024-01-01")
    #expect(dataset.nextDue == nil && !dataset.isOverdue(on: day))
  }

  @Test(
    arguments: [
      ("2022-03-19/2022-04-02", "2022-03-19/2022-04-02"), ("2022-03-19/..", "2022-03-19/.."),
      ("2022-03-19", nil), ("2022-04-02/2022-03-19", nil), ("2022-02-30/2022-03-19", nil),
      ("../2022-03-19", nil), ("2022-03-19/", nil),
    ] as [(String, String?)])
  func aPeriodHasTwoDays(text: String, period: String?) {
    #expect(Period(iso: text)?.description == period)
  }

  @Test(arguments: [
    ("2022-01-05/2022-01-09", "2022-01-07/2022-02-01", "2022-01-05/2022-02-01"),
    ("2022-01-05/..", "2021-01-07/2022-02-01", "2021-01-07/.."),
  ])
  func twoPeriodsAreOneWithAllBetween(left: String, right: String, both: String) throws {
    let (left, right) = (try #require(Period(iso: left)), try #require(Period(iso: right)))
    #expect(left.union(right).description == both)
    #expect(right.union(left).description == both)
  }

  @Test(
    arguments: [
      ("2022-03-19", "2022-04-02", "2022-03-19/2022-04-02"),
      ("2022-03-19T08:00:00Z", "2022-04-02T08:00:00Z", "2022-03-19/2022-04-02"),
      ("2022", "2024", "2022-01-01/2024-12-31"), ("2022-02", "2024-02", "2022-02-01/2024-02-29"),
      ("-0044", "2022", nil), ("08:00:00", "09:00:00", nil),
    ] as [(String, String, String?)])
  func theTimeCoveredIsThatOfTheMarkedColumns(
    least: String, greatest: String, coverage: String?
  ) {
    let column = Dataset.Column(
      title: Localized("Day"), description: nil, unit: nil, isTimeCovered: true)
    var dataset = dataset {
      $0.resources = [
        .init(
          name: "counts", title: Localized("Counts"), description: nil, files: [],
          dialect: Dialect(), schema: Schema([Field("day", .date)]), columns: [column],
          isDemonstration: false, place: $0.place)
      ]
    }
    let table = PublishedTable(
      dataset: "clinics", resource: "counts", rowCount: 2, firstRows: [], files: [],
      statistics: [
        ColumnStatistics(missing: 0, values: 2, range: .init(least: least, greatest: greatest))
      ])
    #expect(dataset.coverage([table])?.description == coverage)
    #expect(dataset.coverage([]) == nil)
    dataset.resources[0].columns[0].isTimeCovered = false
    #expect(dataset.coverage([table]) == nil)
    dataset.temporal = Period(iso: "2020-01-01/..")
    #expect(dataset.coverage([table])?.description == "2020-01-01/..")
  }
}
