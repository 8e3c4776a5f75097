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
      corrected: corrected.compactMap { CalendarDate(iso: $0) }, isWithdrawn: false,
      texts: [english: text])
  }

  private func codes(_ notice: Notice, _ last: LastNotice, newcomer: Bool = false) -> [String] {
    var findings = Findings()
    CheckingRules.check(
      NoticeRelease(notice: notice, last: last, isChangedByNewcomer: newcomer), findings: &findings)
    return findings.diagnostics.map(\.rule.code)
  }

  @Test func aSilentEditIsFound() throws {
    #expect(codes(try notice("Until 9."), last("Until 8.")) == ["silent-edit"])
    #expect(codes(try notice("Untill 8."), last("Until 8.")) == [])
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
    #expect(codes(notice, last("Until 8.", corrected: before)).count == count)
  }

  @Test func aWithdrawalOrANewNoticeAccountsForIt() throws {
    let withdrawn = try notice("Until 9.") { $0.withdrawn = CalendarDate(iso: "2024-02-01") }
    #expect(codes(withdrawn, last("Until 8.")) == [])
    #expect(codes(try notice("Until 9."), last("Until 8."), newcomer: true) == [])
  }

  @Test func datesChangeAloudOnly() throws {
    let ended = try notice("A.") { facts in
      facts.effective = .init(
        from: nil, until: LocalMoment(iso: "2024-02-01"), place: Place("a.md"))
    }
    #expect(codes(ended, last("A.")) == ["silent-edit"])
    var same = last("A.")
    same.until = LocalMoment(iso: "2024-02-01T24:00")
    #expect(codes(ended, same) == [])
    let redated = try notice("A.") { $0.issued = CalendarDate(iso: "2024-01-14") ?? $0.issued }
    #expect(codes(redated, last("A.")) == ["silent-edit"])
  }

  @Test func aRecordWithoutTextsIsNothingToCompareWith() throws {
    var older = last("A.")
    older.texts = [:]
    older.issued = nil
    #expect(codes(try notice("B 2."), older) == [])
  }

  @Test func onlyWhatIsTheSameIsUnchanged() throws {
    let notice = try notice("A.")
    #expect(NoticeRelease.isUnchanged(notice, since: last("A.")))
    #expect(!NoticeRelease.isUnchanged(notice, since: last("A. ")))
    var further = last("A.")
    further.texts[.undetermined] = "B."
    #expect(!NoticeRelease.isUnchanged(notice, since: further))
    #expect(codes(notice, further) == ["notice-gone"])
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
