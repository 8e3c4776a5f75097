import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct ChronicleTests {
  private let place = Place("a.md", 0..<1)

  /// What the chronicle must say, worked out from nothing for each day.
  @Test func saysOfEachDayWhatWasKnownThen() throws {
    for seed in 0..<400 as Range<UInt64> {
      var random = RandomSite(seed: seed)
      let site = try random.site()
      let last = try #require(RandomSite.days.last)
      let history = Chronicle.history(site, by: last)
      var before: [String: Standing.Status] = [:]
      for day in RandomSite.days {
        let known = site.published(by: LocalMoment(day: day))
        let statuses = Lifecycle(known).standings(at: LocalMoment(day: day)).mapValues(\.status)
        for (number, notice) in site.notices.enumerated() {
          let span = history.spans[number].last { $0.from <= day && day <= $0.until ?? last }
          #expect(span?.status == statuses[notice.id], "seed \(seed), \(notice.id) on \(day)")
        }
        let entry = history.days.first { $0.date == day }
        #expect((entry != nil) == (statuses != before), "seed \(seed), \(day)")
        if let entry {
          let held = site.notices.indices.filter { statuses[site.notices[$0].id]?.holds ?? false }
          #expect(entry.held == held && entry.heldCount == held.count)
          let changed = site.notices.indices.filter {
            statuses[site.notices[$0].id] != before[site.notices[$0].id]
          }
          #expect(entry.changes.map(\.notice) == changed)
        }
        before = statuses
      }
    }
  }

  @Test func aDayStaysAsItWasWhateverComesLater() throws {
    for seed in 400..<600 as Range<UInt64> {
      var random = RandomSite(seed: seed)
      let site = try random.site()
      let whole = Chronicle.history(site, by: try #require(RandomSite.days.last))
      for day in RandomSite.days {
        let then = site.published(by: LocalMoment(day: day))
        let names = { (site: Site, days: [History.Day]) in
          days.map { day in
            (
              day.date, day.held.map { site.notices[$0].id },
              day.changes.map {
                "\(site.notices[$0.notice].id) \($0.span.status) \($0.span.cause, default: "")"
              }
            )
          }.map { "\($0)" }
        }
        let early = Chronicle.history(then, by: day)
        let known = names(then, early.days)
        #expect(known == names(site, whole.days.filter { $0.date <= day }), "seed \(seed)")
      }
    }
  }

  @Test func aRepealThatReachesBackDoesNotChangeTheDaysBefore() throws {
    let repeal = try Notice.example("repeal", issued: "2024-01-20") { facts in
      facts.amends = [
        .init(
          notice: Reference("order", at: place), verb: .repeals,
          on: LocalMoment(iso: "2024-01-10"))
      ]
    }
    let site = try Site.example([repeal, .example("order", issued: "2024-01-05")])
    let history = Chronicle.history(site, by: try #require(CalendarDate(iso: "2024-02-01")))
    #expect(history.days.map(\.date.description) == ["2024-01-05", "2024-01-20"])
    #expect(history.days.map(\.held) == [[1], [0]])
    #expect(history.spans[1].map(\.status) == [.inForce, .superseded])
    #expect(history.spans[1].map { $0.until?.description } == ["2024-01-19", nil])
    #expect(history.spans[1].last?.cause?.notice == "repeal")
  }

  @Test func aDayListsNoMoreThanItIsAsked() throws {
    let notices = try (0..<5).map { try Notice.example("n\($0)", issued: "2024-01-01") }
    let day = try #require(CalendarDate(iso: "2024-01-01"))
    let history = Chronicle.history(try .example(notices), by: day, length: 2)
    #expect(history.days.map(\.held) == [[0, 1]])
    #expect(history.days.map(\.heldCount) == [5])
  }
}
