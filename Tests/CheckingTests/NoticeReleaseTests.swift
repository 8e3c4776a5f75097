import Checking
import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct NoticeReleaseTests {
  private let english: Language

  init() throws { english = try #require(Language("en")) }

  private func notice(
    _ text: String, _ change: (inout Notice.Facts) -> Void = { _ in }
  ) throws -> Notice {
    var notice = try Notice.example("a", issued: "2024-01-15", change)
    notice.editions[0].prose.bytes = Array(text.utf8)
    return notice
  }

  private func last(_ text: String, corrected: [String] = []) -> LastNotice {
    LastNotice(
      issued: CalendarDate(iso: "2024-01-15"), from: nil, until: nil,
      corrected: corrected.compactMap { CalendarDate(iso: $0) }, withdrawn: nil,
      titles: [english: "a"], texts: [english: text])
  }

  private func codes(
    _ notice: Notice, _ last: LastNotice, on day: String = "2024-02-01", newcomer: Bool = false
  ) throws -> [String] {
    var findings = Findings()
    let today = try #require(CalendarDate(iso: day))
    CheckingRules.check(
      NoticeRelease(notice: notice, last: last, day: today, isChangedByNewcomer: newcomer),
      findings: &findings)
    return findings.diagnostics.map(\.rule.code)
  }

  @Test func aSilentEditIsFound() throws {
    #expect(try codes(notice("Until 9."), last("Until 8.")) == ["silent-edit"])
    #expect(try codes(notice("Untill 8."), last("Until 8.")) == [])
  }

  @Test(
    arguments: [
      ([], ["2024-01-16"], 0), (["2024-01-16"], ["2024-01-16"], 1),
      (["2024-01-16"], ["2024-01-16", "2024-01-16"], 0), (["2024-01-16"], ["2024-01-17"], 0),
      (["2024-01-16"], [], 1),
    ] as [([String], [String], Int)])
  func onlyANewCorrectionAccountsForIt(before: [String], now: [String], count: Int) throws {
    let notice = try notice("Until 9.") { facts in
      facts.corrected = now.compactMap { CalendarDate(iso: $0) }
    }
    #expect(try codes(notice, last("Until 8.", corrected: before)).count == count)
  }

  @Test func aCorrectionAccountsForItFromItsOwnDayOn() throws {
    let notice = try notice("Until 9.") { facts in
      facts.corrected = [CalendarDate(iso: "2024-02-02")].compactMap(\.self)
    }
    #expect(try codes(notice, last("Until 8."), on: "2024-02-01") == ["silent-edit"])
    #expect(try codes(notice, last("Until 8."), on: "2024-02-02") == [])
  }

  @Test func aTextThatIsKeptAccountsForTheNextOne() throws {
    var notice = try notice("Until 9.")
    var kept = notice.editions[0]
    kept.prose.bytes = Array("Until 8.".utf8)
    notice.editions[0].earlier = [kept]
    #expect(try codes(notice, last("Until 8.")) == [])
    #expect(try codes(notice, last("Until 7.")) == ["silent-edit"])
    var titled = last("Until 8.")
    titled.titles[english] = "a 7"
    #expect(Set(try codes(notice, titled)) == ["silent-edit"])
  }

  @Test func anEarlierDayHasNothingToCompareWith() throws {
    var later = last("Until 8.")
    later.asOf = CalendarDate(iso: "2024-02-02")
    later.withdrawn = CalendarDate(iso: "2024-02-02")
    let notice = try notice("Until 9.")
    #expect(try codes(notice, later, on: "2024-02-01") == [])
    #expect(try codes(notice, later, on: "2024-02-02") == ["fact-gone", "silent-edit"])
  }

  @Test func titleAndSummaryCountLikeTheText() throws {
    var notice = try notice("A.")
    var before = last("A.")
    notice.editions[0].summary = "Until 9."
    #expect(try codes(notice, before) == [])
    before.summaries = [english: "Until 8."]
    #expect(try codes(notice, before) == ["silent-edit"])
    before.summaries = [english: "Till 9."]
    #expect(try codes(notice, before) == [])
    before.titles = [english: "a must"]
    #expect(try codes(notice, before) == ["silent-edit"])
  }

  @Test func numberAreasAndRelationsCount() throws {
    let notice = try notice("A.") { facts in
      facts.number = "2"
      facts.areas = [Reference("north", at: Place("a.md"))]
      facts.amends = [.init(notice: Reference("b", at: Place("a.md")), verb: .repeals, on: nil)]
    }
    var same = last("A.")
    same.number = "2"
    same.areas = ["north"]
    same.amends = [.init(notice: "b", verb: "repeals", part: nil)]
    #expect(NoticeRelease.isUnchanged(notice, since: same))
    #expect(try codes(notice, same) == [])
    var before = same
    before.number = "1"
    #expect(try codes(notice, before) == ["silent-edit"])
    before = same
    before.areas = ["north", "south"]
    #expect(try codes(notice, before) == ["silent-edit"])
    before = same
    before.amends.append(.init(notice: "b", verb: "amends", part: "3"))
    #expect(try codes(notice, before) == ["silent-edit"])
    before.amends = []
    #expect(try codes(notice, before) == [])
  }

  @Test func noCorrectionUndoesAWithdrawalOrAnAlert() throws {
    var before = last("A.")
    before.withdrawn = CalendarDate(iso: "2024-01-20")
    before.isAlert = true
    let corrected = try notice("A.") { facts in
      facts.corrected = [CalendarDate(iso: "2024-01-25")].compactMap(\.self)
    }
    #expect(try codes(corrected, before) == ["fact-gone", "fact-gone"])
    before.isAlert = false
    let postponed = try notice("A.") { $0.withdrawn = CalendarDate(iso: "2024-01-25") }
    #expect(try codes(postponed, before) == ["silent-edit"])
  }

  @Test func aWithdrawalOrANewNoticeAccountsForIt() throws {
    let withdrawn = try notice("Until 9.") { $0.withdrawn = CalendarDate(iso: "2024-02-01") }
    #expect(try codes(withdrawn, last("Until 8.")) == [])
    #expect(try codes(notice("Until 9."), last("Until 8."), newcomer: true) == [])
  }

  @Test func datesChangeAloudOnly() throws {
    let ended = try notice("A.") { facts in
      facts.effective = .init(
        from: nil, until: LocalMoment(iso: "2024-02-01"), place: Place("a.md"))
    }
    #expect(try codes(ended, last("A.")) == ["silent-edit"])
    var same = last("A.")
    same.until = LocalMoment(iso: "2024-02-01T24:00")
    #expect(try codes(ended, same) == [])
    let redated = try notice("A.") { $0.issued = CalendarDate(iso: "2024-01-14") ?? $0.issued }
    #expect(try codes(redated, last("A.")) == ["silent-edit"])
  }

  @Test func aRecordWithoutTextsIsNothingToCompareWith() throws {
    var older = last("A.")
    older.texts = [:]
    older.issued = nil
    #expect(try codes(notice("B 2."), older) == [])
  }

  @Test func onlyWhatIsTheSameIsUnchanged() throws {
    let notice = try notice("A.")
    #expect(NoticeRelease.isUnchanged(notice, since: last("A.")))
    #expect(!NoticeRelease.isUnchanged(notice, since: last("A. ")))
    var further = last("A.")
    further.texts[.undetermined] = "B."
    #expect(!NoticeRelease.isUnchanged(notice, since: further))
    #expect(try codes(notice, further) == ["notice-gone"])
  }

  @Test func whatWasPublishedStays() throws {
    var site = try Site.example([notice("A.")])
    var draft = try Notice.example("b", issued: "2024-01-15")
    draft.facts.isDraft = true
    site.withheld = [draft, try Notice.example("c", issued: "2025-01-15")]
    site.unreadable = ["notice:d"]
    var findings = Findings()
    CheckingRules.check(published: ["a", "b", "c", "d", "e"], in: site, findings: &findings)
    let messages = findings.diagnostics.map(\.message)
    #expect(messages.count == 2)
    #expect(messages.contains { $0.contains("'b'") } && messages.contains { $0.contains("'e'") })
  }
}
