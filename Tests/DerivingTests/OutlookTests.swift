import Deriving
import GazetteModel
import TestKit
import Testing

/// Holds the changes that a standing foretells against the standing at each minute that matters.
@Suite struct OutlookTests {
  /// The minutes at which anything can begin or end.
  private func minutes(_ site: Site) -> [LocalMoment] {
    let moments = site.notices.flatMap { notice -> [LocalMoment] in
      let facts = notice.facts
      let dates =
        [LocalMoment(day: facts.issued)]
        + [facts.withdrawn].compactMap { $0.map(LocalMoment.init(day:)) }
      let ranges =
        ([facts.effective?.from, facts.effective?.until]
        + (facts.effective?.parts ?? []).flatMap { [$0.from, $0.until] }
        + facts.amends.flatMap { [$0.on, $0.until] }).compactMap(\.self)
      return dates + ranges
    }
    return Set(moments.flatMap { [$0.start, $0.end] }).sorted().map(\.moment)
  }

  @Test func everyChangeThatFollowsIsForetold() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomSite(seed: seed)
      let site = try random.site()
      let lifecycle = Lifecycle(site)
      let minutes = minutes(site)
      for now in minutes {
        let standings = lifecycle.standings(at: now)
        for (id, standing) in standings {
          var expected: [Standing.Next] = []
          for later in minutes where later.start > now.start {
            guard let status = lifecycle.standings(at: later)[id]?.status else { continue }
            if status != expected.last?.status ?? standing.status {
              expected.append(Standing.Next(status: status, at: later.start))
            }
          }
          #expect(standing.later == expected, "seed \(seed), \(id) at \(now)")
        }
      }
    }
  }
}
