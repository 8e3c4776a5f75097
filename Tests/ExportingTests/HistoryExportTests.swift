import Diagnostics
import Exporting
import Foundation
import GazetteModel
import TestKit
import Testing

@Suite struct HistoryExportTests {
  /// The files that tell which status a notice had when, and those of the register.
  private func files() throws -> [String: String] {
    let day = try #require(CalendarDate(iso: "2024-01-10"))
    let later = try #require(CalendarDate(iso: "2024-01-20"))
    let cause = Standing.Change(
      notice: "repeal", verb: .repeals, part: nil, at: LocalMoment(day: later))
    let notice = try Notice.example(
      "order", issued: "2024-01-10", languages: ["en", "zh-Hans"], title: "Doors, \"gates\"")
    let site = try Site.example([notice], languages: ["en", "zh-Hans"], topics: ["doors"])
    let context = ExportContext(
      index: SiteIndex(site),
      standings: ["order": Standing(status: .superseded, changes: [cause])],
      history: History(spans: [
        [
          .init(status: .inForce, from: day, until: later.previous),
          .init(status: .superseded, from: later, cause: cause),
        ]
      ]), tables: [], pages: [], day: later, generator: "Gazette 1")
    let artifacts = SiteExports.all.flatMap { $0.artifacts(context) }
    return Dictionary(
      artifacts.map { ($0.route.file, String(decoding: $0.bytes, as: UTF8.self)) }
    ) { first, _ in first }
  }

  @Test func everyStatusOfANoticeIsALine() throws {
    #expect(
      try files()["in-force/history.csv"]
        == "notice,title,status,from,until,changed_by,verb,part\r\n"
        + "order,\"Doors, \"\"gates\"\"\",in-force,2024-01-10,2024-01-19,,,\r\n"
        + "order,\"Doors, \"\"gates\"\"\",superseded,2024-01-20,,repeal,repeals,\r\n")
  }

  @Test func theSameStandsAsJSON() throws {
    let text = try #require(try files()["in-force/history.json"])
    let lines = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(lines?.map { $0["status"] as? String } == ["in-force", "superseded"])
    #expect(lines?.map { $0["until"] as? String } == ["2024-01-19", nil])
    #expect(lines?.last?["changed_by"] as? String == "repeal")
    #expect((lines?.first?["title"] as? [String: String])?["zh-Hans"] == "Doors, \"gates\"")
  }

  @Test func theRegisterOfALanguageNamesItsNotices() throws {
    for (file, url) in [
      ("notices/index.json", "/notices/order/"),
      ("zh-Hans/notices/index.json", "/zh-Hans/notices/order/"),
    ] {
      let text = try #require(try files()[file])
      #expect(text.split(separator: "\n").count == 1)
      let register = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let notice = try #require((register?["notices"] as? [[String: Any]])?.first)
      #expect(notice["url"] as? String == url)
      #expect(notice["status"] as? String == "superseded")
      #expect(notice["published"] as? String == "2024-01-10")
      #expect((register?["topics"] as? [String: String])?["doors"] == "doors")
    }
  }
}
