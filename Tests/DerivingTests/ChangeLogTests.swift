import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct ChangeLogTests {
  private func anchors(by day: String) throws -> [String] {
    let place = Place("a.md", 0..<1)
    let one = try Notice.example("one", issued: "2024-01-01") { facts in
      facts.corrected = ["2024-01-05", "2024-01-10"].compactMap { CalendarDate(iso: $0) }
      facts.withdrawn = CalendarDate(iso: "2024-02-01")
    }
    let two = try Notice.example("two", issued: "2024-01-10") { facts in
      facts.amends = [
        .init(notice: Reference("one", at: place), verb: .repeals, part: "3", on: nil)
      ]
    }
    let site = try Site.example([one, two])
    let day = try #require(CalendarDate(iso: day))
    let standings = Lifecycle(site).standings(at: LocalMoment(day: day))
    return ChangeLog.changes(site, standings, by: day).map(\.anchor)
  }

  @Test func holdsWhatHappenedByTheDayLatestFirst() throws {
    #expect(
      try anchors(by: "2024-02-01") == [
        "one-2024-02-01-withdrawal", "one-2024-01-10-correction-1",
        "one-2024-01-10-repeals-3-two", "one-2024-01-05-correction-1",
      ])
    #expect(try anchors(by: "2024-01-09") == ["one-2024-01-05-correction-1"])
    #expect(try anchors(by: "2024-01-04") == [])
  }

  @Test func aChangeKeepsItsNameWhenOthersFollow() throws {
    let early = try anchors(by: "2024-01-10")
    let late = try anchors(by: "2024-02-01")
    #expect(Set(early).isSubset(of: late))
  }

  @Test func aCorrectionKeepsItsNameWhereverItStandsInTheList() throws {
    func anchors(_ days: String...) throws -> [String] {
      try Notice.example("one", issued: "2024-01-01") { facts in
        facts.corrected = days.compactMap { CalendarDate(iso: $0) }
      }.ownChanges.map(\.anchor)
    }
    #expect(
      try anchors("2024-01-10", "2024-01-05", "2024-01-10") == [
        "one-2024-01-10-correction-1", "one-2024-01-05-correction-1",
        "one-2024-01-10-correction-2",
      ])
    #expect(try Set(anchors("2024-01-05")).isSubset(of: anchors("2024-01-10", "2024-01-05")))
  }
}
