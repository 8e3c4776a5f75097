import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

/// Holds the spans in which notices hold against their statuses at each minute that matters.
@Suite struct HoldingsTests {
  @Test func aNoticeHoldsInItsSpansAndAtNoOtherTime() throws {
    for seed in 100..<140 as Range<UInt64> {
      var random = RandomSite(seed: seed)
      let site = try random.site()
      let lifecycle = Lifecycle(site)
      let holdings = lifecycle.holdings()
      let minutes = RandomSite.days.flatMap { day in
        [0, 720, 1080].compactMap { LocalMoment(day, minute: $0) }
      }
      for now in minutes {
        let standings = lifecycle.standings(at: now)
        for notice in site.notices {
          let holds =
            standings[notice.id]?.status.holds == true && notice.facts.start.start <= now.start
          let spans = try #require(holdings[notice.id])
          #expect(
            spans.contains { $0.from <= now.start && !now.isAfter($0.until) } == holds,
            "seed \(seed), \(notice.id) at \(now)")
        }
      }
    }
  }

  @Test func whatWasUndoneEndsASpanForAWhile() throws {
    let repeal = try Notice.example("b", issued: "2024-01-10") { facts in
      facts.amends = [
        .init(notice: Reference("a", at: Place("b.md", 0..<1)), verb: .repeals, on: nil)
      ]
      facts.withdrawn = CalendarDate(iso: "2024-01-20")
    }
    let holdings = Lifecycle(try .example([repeal, .example("a", issued: "2024-01-01")]))
      .holdings()
    #expect(
      holdings["a"]?.map(\.description) == [
        "from 2024-01-01 until 2024-01-09", "from 2024-01-20 on",
      ])
    #expect(holdings["b"]?.map(\.description) == ["from 2024-01-10 until 2024-01-19"])
  }

  @Test func aSiteWithoutNoticesHoldsNothing() throws {
    #expect(Lifecycle(try .example()).holdings().isEmpty)
  }
}
