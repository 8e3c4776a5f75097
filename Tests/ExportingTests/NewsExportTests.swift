import Diagnostics
import Exporting
import Foundation
import GazetteModel
import TestKit
import Testing

@Suite struct NewsExportTests {
  private func file(_ name: String, _ site: Site, zone: String? = nil) throws -> String {
    var site = site
    if let zone { site.configuration.timeZone = try #require(SiteTimeZone(zone)) }
    let context = ExportContext(
      index: SiteIndex(site), standings: [:], tables: [], pages: [],
      day: try #require(CalendarDate(iso: "2024-02-01")), generator: "Gazette <test>")
    let artifact = SiteExports.all.lazy.flatMap { $0.artifacts(context) }
      .first { $0.route.file == name }
    return String(decoding: try #require(artifact).bytes, as: UTF8.self)
  }

  private func notice(
    _ from: String?, _ until: String?, title: String = "Closed",
    summary: String = "Shut; \"really\", \\all"
  ) throws -> Notice {
    try .example("a", issued: "2024-01-10", title: title, summary: summary) { facts in
      facts.effective = .init(
        from: from.flatMap { LocalMoment(iso: $0) }, until: until.flatMap { LocalMoment(iso: $0) },
        place: Place("a.md"))
    }
  }

  @Test func aJSONFeedHoldsWhatTheStandardAsksFor() throws {
    let site = try Site.example([notice(nil, nil, title: "Closed & <locked>")])
    let text = try file("feeds/notices.json", site)
    let feed = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["title"] as? String == "Gazette & Co")
    #expect(feed["feed_url"] as? String == "https://gazette.example/feeds/notices.json")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.count == 1)
    #expect(items[0]["id"] as? String == "tag:gazette.example,2024:/notices/a/en")
    #expect(items[0]["url"] as? String == "https://gazette.example/notices/a/")
    #expect(items[0]["title"] as? String == "Closed & <locked>")
    #expect(items[0]["content_text"] as? String == "Shut; \"really\", \\all")
    #expect(items[0]["date_published"] as? String == "2024-01-10T00:00:00+00:00")
  }

  @Test func anEmptyJSONFeedHasItsItems() throws {
    #expect(try file("feeds/notices.json", .example()).contains("\"items\": []"))
  }

  @Test(
    arguments: [
      ("2024-01-20", "DTSTART;VALUE=DATE:20240120"),
      ("2024-01-20T24:00", "DTSTART;VALUE=DATE:20240120"),
      ("2024-01-20T18:30", "DTSTART:20240120T103000Z"),
      ("2024-01-20T00:00", "DTSTART:20240119T160000Z"),
    ])
  func anEventStandsOnItsDayOrMinute(_ moment: String, _ line: String) throws {
    let site = try Site.example([notice(moment, nil)])
    let lines = try file("feeds/notices.ics", site, zone: "Asia/Shanghai")
      .split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(lines.contains(line))
    #expect(lines.contains("DTSTAMP:20240109T160000Z"))
    #expect(lines.contains("DESCRIPTION:Shut\\; \"really\"\\, \\\\all"))
  }

  @Test func bothEndsHaveEventsOfTheirOwn() throws {
    let text = try file(
      "feeds/notices.ics", .example([notice("2024-01-20", "2024-01-25")]))
    let identities = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(Set(identities).count == 2)
  }

  @Test func anEndIsTheOneThatHolds() throws {
    let site = try Site.example([notice("2024-01-20", "2024-01-25")])
    func starts(_ until: String?) throws -> [String] {
      var context = try ExportContext.example(site)
      context.standings["a"] = Standing(
        status: .amended, changes: [], until: until.flatMap { LocalMoment(iso: $0) })
      let files = SiteExports.all.flatMap { $0.artifacts(context) }
      let bytes = try #require(files.first { $0.route.file == "feeds/notices.ics" }).bytes
      return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        .filter { $0.hasPrefix("DTSTART") }.compactMap { $0.split(separator: ":").last }
        .map(String.init)
    }
    #expect(try starts("2024-02-20") == ["20240120", "20240220"])
    // What ended before it began did not begin.
    #expect(try starts("2024-01-19") == ["20240119"])
    #expect(try starts(nil) == ["20240120"])
  }

  @Test func longLinesAreFoldedWithinSeventyFiveBytesAndNoCharacterIsTorn() throws {
    let summary = String(repeating: "关于延长春节假期的通知，", count: 20)
    let text = try file(
      "feeds/notices.ics", .example([notice("2024-01-20", nil, summary: summary)]))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains(summary))
  }
}

extension NewsExportTests {
  @Test func aChangeIsAnItemWithItsOwnAddress() throws {
    let site = try Site.example([.example("a", issued: "2024-01-10", title: "Closed")])
    let day = try #require(CalendarDate(iso: "2024-01-20"))
    let context = ExportContext(
      index: SiteIndex(site), standings: [:],
      changes: [SiteChange(notice: "a", on: day, event: .withdrawal)], tables: [], pages: [],
      day: day, generator: "Test")
    let files = SiteExports.all.flatMap { $0.artifacts(context) }
    func bytes(_ name: String) throws -> [UInt8] {
      try #require(files.first { $0.route.file == name }).bytes
    }
    let atom = try #require(XMLTree(try bytes("feeds/changes.atom")))
    let entry = try #require(atom.children("entry").first)
    #expect(
      entry.children("link").first?.attributes["href"]
        == "https://gazette.example/changes/#a-2024-01-20-withdrawal")
    #expect(
      entry.text("id") == "tag:gazette.example,2024:/notices/a/en#a-2024-01-20-withdrawal")
    #expect(entry.text("updated") == "2024-01-20T00:00:00+00:00")
    let json = try JSONSerialization.jsonObject(with: Data(try bytes("feeds/changes.json")))
    let items = (json as? [String: Any])?["items"] as? [[String: Any]]
    #expect(
      items?.first?["url"] as? String
        == "https://gazette.example/changes/#a-2024-01-20-withdrawal")
  }
}
