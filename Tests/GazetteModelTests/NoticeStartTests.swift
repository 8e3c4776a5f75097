import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct NoticeStartTests {
  @Test(
    arguments: [
      (nil, nil, "2024-01-01"), ("2024-02-01T09:00", nil, "2024-02-01T09:00"),
      (nil, "2024-03-01", "2024-03-01"), ("2024-02-01", "2024-03-01", "2024-03-01"),
    ] as [(String?, String?, String)])
  func whatANoticeDoesCountsFromItsOwnStartUnlessSaid(
    from: String?, on: String?, start: String
  ) throws {
    let place = Place("a.md", 0..<1)
    let amendment = Notice.Amendment(
      notice: Reference("b", at: place), verb: .amends, on: on.flatMap { LocalMoment(iso: $0) })
    let notice = try Notice.example("a", issued: "2024-01-01") { facts in
      facts.effective = .init(
        from: from.flatMap { LocalMoment(iso: $0) }, until: nil, place: place)
    }
    #expect(notice.facts.start(of: amendment).description == start)
  }

  @Test func correctionsComeBeforeTheWithdrawal() throws {
    let days = ["2024-01-05", "2024-01-03"].compactMap { CalendarDate(iso: $0) }
    var notice = try Notice.example("a", issued: "2024-01-01") { $0.corrected = days }
    #expect(notice.ownChanges.map(\.event) == [.correction(0), .correction(1)])
    #expect(notice.ownChanges.map(\.on) == days)
    notice.facts.withdrawn = CalendarDate(iso: "2024-01-09")
    #expect(notice.ownChanges.last?.event == .withdrawal)
    #expect(notice.ownChanges.count == 3)
  }
}
