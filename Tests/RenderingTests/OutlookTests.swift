import GazetteModel
import TestKit
import Testing

@testable import Rendering

@Suite struct OutlookTests {
  private func json(
    _ later: [(Standing.Status, String)], isFixed: Bool, ifEmpty: Bool
  ) throws -> String? {
    let site = try Site.example()
    let edition = try Edition(
      #require(site.words.first), index: SiteIndex(site), standings: [:], changes: [], tables: [:],
      datasets: [], at: #require(LocalMoment(iso: "2024-02-01")), isFixed: isFixed,
      generator: "Gazette 1")
    let next = try later.map {
      Standing.Next(status: $0.0, at: try #require(LocalMoment(iso: $0.1)).start)
    }
    return Outlook(Standing(status: .scheduled, changes: [], later: next), edition)
      .json(ifEmpty: ifEmpty)
  }

  @Test func aPageCarriesTheStatusesToComeWithTheirInstants() throws {
    #expect(
      try json(
        [(.inForce, "2024-02-03T18:00"), (.expired, "2024-02-05")], isFixed: false, ifEmpty: true)
        == #"[{"at":"2024-02-03T18:00:00+00:00","status":"in-force","label":"status-in-force","holds":true,"text":"next-status"},{"at":"2024-02-05T00:00:00+00:00","status":"expired","label":"status-expired","holds":false,"text":"next-status"}]"#
    )
  }

  @Test func whereNothingFollowsOnlyTheBannerSaysSo() throws {
    #expect(try json([], isFixed: false, ifEmpty: true) == "[]")
    #expect(try json([], isFixed: false, ifEmpty: false) == nil)
  }

  @Test func aSiteThatStandsAtAChosenMomentDoesNotGoOn() throws {
    #expect(try json([(.expired, "2024-02-05")], isFixed: true, ifEmpty: true) == nil)
  }
}
