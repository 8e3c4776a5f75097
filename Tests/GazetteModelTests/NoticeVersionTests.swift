import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct NoticeVersionTests {
  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  /// A notice of 1 January with texts of these days, the last of which stands.
  private func notice(_ days: [String]) throws -> Notice {
    var notice = try Notice.example("a", issued: "2024-01-01")
    let texts = try days.map { day in
      var text = notice.editions[0]
      text.title = day
      text.version = try self.day(day)
      return text
    }
    notice.editions = texts.suffix(1)
    notice.editions[0].earlier = texts.dropLast()
    return notice
  }

  @Test func aTextStandsFromTheDayItStates() throws {
    var notice = try Notice.example("a", issued: "2024-01-01")
    #expect(notice.day(of: notice.editions[0]).description == "2024-01-01")
    notice.facts.corrected = [try day("2024-01-09"), try day("2024-01-05")]
    #expect(notice.day(of: notice.editions[0]).description == "2024-01-09")
    notice.editions[0].corrections = [
      .init(on: try day("2024-01-05"), note: "n", reason: "r")
    ]
    #expect(notice.day(of: notice.editions[0]).description == "2024-01-05")
    notice.editions[0].version = try day("2024-01-02")
    #expect(notice.day(of: notice.editions[0]).description == "2024-01-02")
  }

  @Test(arguments: [
    ("2024-01-01", "2024-01-01", 0), ("2024-01-04", "2024-01-01", 0),
    ("2024-01-05", "2024-01-05", 1), ("2024-01-09", "2024-01-09", 2),
    ("2024-12-31", "2024-01-09", 2), ("2023-12-31", "2024-01-01", 0),
  ])
  func standsAsItDidOnADay(day: String, title: String, earlier: Int) throws {
    let standing = try notice(["2024-01-01", "2024-01-05", "2024-01-09"])
      .standing(on: self.day(day))
    #expect(standing.editions[0].title == title)
    #expect(standing.editions[0].earlier.count == earlier)
  }

  @Test func aSiteAwaitsTheTextsOfLaterDays() throws {
    let days = ["2024-01-01", "2024-01-05", "2024-01-09"]
    let site = try Site.example([notice(days), notice(["2024-01-02"])])
    let published = site.published(by: LocalMoment(day: try day("2024-01-05")))
    #expect(published.notices.map { $0.editions[0].title } == ["2024-01-05", "2024-01-02"])
    #expect(published.awaited.compactMap(\.version).map(\.description) == ["2024-01-09"])
    #expect(site.published(by: LocalMoment(day: try day("2024-01-09"))).awaited.isEmpty)
  }

  @Test func aPreviewShowsTheTextsOfItsDay() throws {
    let notice = try notice(["2024-01-01", "2024-01-05"])
    let preview = try Site.example([notice]).preview(at: LocalMoment(day: day("2024-01-04")))
    #expect(preview.notices.map { $0.editions[0].title } == ["2024-01-01"])
    #expect(preview.awaited.map(\.title) == ["2024-01-05"])
  }

  @Test func aSiteOfAnEarlierDayThanThePresentIsPast() throws {
    let site = try Site.example([notice(["2024-01-01"])])
    let day = LocalMoment(day: try day("2024-01-05"))
    for (present, isPast) in [("2024-01-04", false), ("2024-01-05", false), ("2024-01-06", true)] {
      let present = LocalMoment(day: try self.day(present))
      #expect(site.published(by: day, present: present).isPast == isPast)
    }
  }

  @Test func anEditionWithoutCorrectionsShowsThoseOfAnother() throws {
    var notice = try Notice.example("a", issued: "2024-01-01", languages: ["en", "zh-Hans"])
    let correction = Notice.Correction(on: try day("2024-01-05"), note: "n", reason: "r")
    notice.editions[0].corrections = [correction]
    #expect(notice.correction(0, in: notice.editions[1]) == correction)
    #expect(notice.correction(1, in: notice.editions[1]) == nil)
  }
}
