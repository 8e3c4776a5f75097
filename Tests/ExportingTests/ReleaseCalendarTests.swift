import Exporting
import GazetteModel
import TestKit
import Testing

@Suite struct ReleaseCalendarTests {
  /// The events of data, as `UID-suffix DTSTART`.
  private func events(_ change: (inout Dataset) -> Void) throws -> [String] {
    var site = try Site.described()
    change(&site.datasets[0])
    let context = try ExportContext.example(site)
    let file = try #require(
      SiteExports.all.lazy.flatMap { $0.artifacts(context) }
        .first { $0.route.file == "feeds/notices.ics" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
    let names = lines.filter { $0.hasPrefix("UID:") }.map { $0.drop { $0 != "#" }.dropFirst() }
    let days = lines.filter { $0.hasPrefix("DTSTART") }.map { $0.drop { $0 != ":" }.dropFirst() }
    return zip(names, days).map { "\($0) \($1)" }
  }

  private func changes(_ days: [String]) -> [Dataset.Change] {
    days.enumerated().compactMap { number, day in
      CalendarDate(iso: day).map {
        .init(version: "1.\(number).0", date: $0, description: Localized("More."))
      }
    }
  }

  @Test func aReleaseAndTheNextDueDayAreEvents() throws {
    let events = try events { dataset in
      dataset.updates = .weekly
      dataset.changes = changes(["2024-01-08", "2024-01-29", "2024-01-29"])
    }
    #expect(
      events == [
        "release-2024-01-08 20240108", "release-2024-01-29 20240129", "due-2024-02-05 20240205",
      ])
  }

  @Test func whatIsNeverUpdatedIsNeverDue() throws {
    let events = try events { dataset in
      dataset.updates = .never
      dataset.created = "2024-01-31T09:00:00+08:00"
    }
    #expect(events == ["release-2024-01-31 20240131"])
  }

  @Test func theLatestDozenReleasesStand() throws {
    let events = try events { dataset in
      dataset.updates = nil
      dataset.changes = changes((1...31).map { "2024-01-" + ($0 < 10 ? "0" : "") + "\($0)" })
    }
    #expect(events.count == 12)
    #expect(events.first == "release-2024-01-20 20240120")
  }

  @Test func aReleaseStillToComeIsNotTold() throws {
    let events = try events { dataset in
      dataset.updates = nil
      dataset.changes = changes(["2024-01-08", "2024-03-01"])
    }
    #expect(events == ["release-2024-01-08 20240108"])
  }
}
