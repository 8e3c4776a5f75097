import Diagnostics
import Exporting
import Foundation
import GazetteModel
import TestKit
import Testing

@Suite struct NoticeRecordExportTests {
  private func record(
    _ site: Site, standings: [String: Standing] = [:], at moment: String = "2024-02-01"
  ) throws -> [String: Any] {
    let moment = try #require(LocalMoment(iso: moment))
    let context = ExportContext(
      index: SiteIndex(site), standings: standings, tables: [], pages: [],
      day: moment.date, moment: moment, generator: "Gazette 1")
    let artifacts = SiteExports.all.flatMap { $0.artifacts(context) }
    let file = try #require(artifacts.first { $0.route.file == "notices/a/index.json" })
    let value = try JSONSerialization.jsonObject(with: Data(file.bytes))
    return try #require(value as? [String: Any])
  }

  @Test func saysWhatTheNoticeStates() throws {
    let place = Place("a.md")
    let names = Localized([try language("en"): "Town", try language("zh-Hans"): "镇"])
    var notice = try Notice.example("a", issued: "2024-01-10", languages: ["en", "zh-Hans"]) {
      facts in
      facts.number = "〔2024〕1号"
      facts.areas = [Reference("town", at: place), Reference("nowhere", at: place)]
      facts.effective = .init(
        from: LocalMoment(iso: "2024-01-11"), until: LocalMoment(iso: "2024-01-31T24:00"),
        parts: [.init(name: "3", from: LocalMoment(iso: "2024-01-20"), until: nil)], place: place)
      facts.amends = [
        .init(notice: Reference("b", at: place), verb: .repeals, part: "2", on: nil)
      ]
      facts.withdrawn = CalendarDate(iso: "2024-01-25")
      facts.corrected = ["2024-01-12", "2024-03-01"].compactMap { CalendarDate(iso: $0) }
    }
    let days = notice.facts.corrected
    notice.editions[0].corrections = zip(days, ["One.", "Two."]).map {
      .init(on: $0, note: $1, reason: "Mistyped.")
    }
    notice.editions[1].corrections = zip(days, ["一。", "二。"]).map {
      .init(on: $0, note: $1, reason: "笔误。")
    }
    notice.editions[0].withdrawalReason = "Over."
    let site = try Site.example(
      [notice], languages: ["en", "zh-Hans"],
      areas: [.init(id: "town", name: names, parent: nil, place: nil)])
    let record = try record(site)
    #expect(record["id"] as? String == "a")
    #expect(record["number"] as? String == "〔2024〕1号")
    #expect(record["index"] == nil)
    #expect(record["issued"] as? String == "2024-01-10")
    #expect(record["published"] as? String == "2024-01-10")
    let areas = try #require(record["areas"] as? [[String: Any]])
    #expect(areas.map { $0["id"] as? String } == ["town", "nowhere"])
    #expect(areas[0]["name"] as? [String: String] == ["en": "Town", "zh-Hans": "镇"])
    #expect(areas[1]["name"] == nil)
    let effective = try #require(record["effective"] as? [String: Any])
    #expect(effective["from"] as? String == "2024-01-11")
    // RFC 3339 has no hour 24: the end of a day is the first minute of the next.
    #expect(effective["until"] as? String == "2024-02-01T00:00:00+00:00")
    #expect(
      effective["parts"] as? [[String: String]] == [["part": "3", "from": "2024-01-20"]])
    #expect(
      record["amends"] as? [[String: String]] == [["notice": "b", "verb": "repeals", "part": "2"]])
    let withdrawn = try #require(record["withdrawn"] as? [String: Any])
    #expect(withdrawn["on"] as? String == "2024-01-25")
    #expect(withdrawn["reason"] as? [String: String] == ["en": "Over."])
    // A correction that is still to come is not told.
    let corrections = try #require(record["corrections"] as? [[String: Any]])
    #expect(corrections.map { $0["on"] as? String } == ["2024-01-12"])
    #expect(corrections[0]["note"] as? [String: String] == ["en": "One.", "zh-Hans": "一。"])
    #expect(
      corrections[0]["reason"] as? [String: String] == ["en": "Mistyped.", "zh-Hans": "笔误。"])
    #expect(record["demonstration"] as? Bool == false)
  }

  @Test func saysWhatBecameOfIt() throws {
    let day = try #require(LocalMoment(iso: "2024-01-20"))
    let end = try #require(LocalMoment(iso: "2024-03-01T18:00"))
    let standing = Standing(
      status: .amended, changes: [.init(notice: "b", verb: .amends, part: "1", at: day)],
      later: [.init(status: .expired, at: end.start)])
    let site = try Site.example([.example("a", issued: "2024-01-10")])
    let record = try record(site, standings: ["a": standing])
    #expect(record["status"] as? String == "amended")
    #expect(record["as_of"] as? String == "2024-02-01")
    #expect(
      record["next"] as? [String: String]
        == ["status": "expired", "at": "2024-03-01T18:00:00+00:00"])
    #expect(
      record["changes"] as? [[String: String]]
        == [["notice": "b", "verb": "amends", "part": "1", "at": "2024-01-20"]])
  }

  @Test func saysTheMinuteItStandsAt() throws {
    let site = try Site.example([.example("a", issued: "2024-01-10")])
    #expect(
      try record(site, at: "2024-02-01T09:30")["as_of"] as? String == "2024-02-01T09:30:00+00:00")
  }

  @Test func aWithdrawalIsToldAheadAndLeavesOutAReasonThatNobodyStates() throws {
    let notice = try Notice.example("a", issued: "2024-01-10") {
      $0.withdrawn = CalendarDate(iso: "2024-03-01")
    }
    let withdrawn = try record(.example([notice]))["withdrawn"] as? [String: String]
    #expect(withdrawn == ["on": "2024-03-01"])
  }

  @Test func anEditionsTextIsThereByteForByte() throws {
    let text = "# \"Title\"\\\n\n\tTab, e\u{301} and é 😀 \u{2028} </script>\n"
    var notice = try Notice.example("a", issued: "2024-01-10", title: "T", summary: "S")
    notice.editions[0].prose.bytes = Array(text.utf8)
    let record = try record(.example([notice]))
    let editions = try #require(record["editions"] as? [[String: Any]])
    #expect(editions.count == 1)
    #expect((editions[0]["markdown"] as? String).map { Array($0.utf8) } == Array(text.utf8))
    #expect(editions[0]["url"] as? String == "https://gazette.example/notices/a/")
    #expect(editions[0]["language"] as? String == "en")
  }

  private func language(_ tag: String) throws -> Language { try #require(Language(tag)) }
}
