import Diagnostics
import Files
import Gazette
import GazetteModel
import TestKit
import Testing

/// A site in two languages whose texts take their numbers from a dataset.
@Suite struct FigureBuildTests {
  private func project(_ rows: String = "2024-01-08,94\n2024-01-09,1263\n") throws -> MemoryDisk {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    func put(_ text: String, _ path: String) throws { try disk.put(Array(text.utf8), at: path) }
    let settings = try #require(try text("gazette.yaml", disk))
    let (before, after) = try #require(settings.cut(at: "languages: [en]"))
    try put(before + "languages: [en, zh-Hans]" + after, "gazette.yaml")
    try put("day,visitors\n" + rows, "content/data/visitors/visitors.csv")
    try put(
      """
      /*
      title: Visitors
      columns: [{ name: day, type: date }, { name: count, type: integer, unit: people }]
      */
      SELECT day, visitors AS count FROM visitors ORDER BY day
      """, "content/views/by-day.sql")
    try put(
      """
      ---
      title: About
      ---
      From [94](figure:by-day.count[day=2024-01-08]) to
      [1,263 people](figure:by-day.count[day=2024-01-09]), or
      [1.3 thousand](figure:by-day.count[day=2024-01-09]~100); [](figure:by-day.count[day=2024-01-09]).
      """, "content/pages/about.en.md")
    try put(
      """
      ---
      title: 关于
      ---
      从[94人](figure:by-day.count[day=2024-01-08])增至[1263人](figure:by-day.count[day=2024-01-09])。
      """, "content/pages/about.zh-Hans.md")
    return disk
  }

  private func text(_ path: String, _ disk: MemoryDisk) throws -> String? {
    let path = try RelativePath(checking: path)
    guard try disk.entry(at: path) != nil else { return nil }
    return String(decoding: try disk.read(path, limit: 1_000_000), as: UTF8.self)
  }

  private func build(_ disk: MemoryDisk) throws -> RunReport {
    try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
  }

  @Test func aCorrectionOfTheDataNamesEverySentenceThatNowLies() throws {
    let disk = try project("2024-01-08,94\n2024-01-09,1264\n")
    let found = try Pipeline(disk, .on("2024-02-01")).check().findings.diagnostics
    let words = try found.map { fault in
      let place = try #require(fault.place)
      let file = Array(try #require(try text(place.file, disk)).utf8)
      let bytes = file[try #require(place.bytes)]
      return "\(place.file): \(String(decoding: bytes, as: UTF8.self))"
    }
    #expect(
      words == [
        "content/pages/about.en.md: 1,263 people", "content/pages/about.zh-Hans.md: 1263人",
      ])
    #expect(
      found.map(\.message) == [
        "the text says '1,263'; 'by-day.count[day=2024-01-09]' is 1,264",
        "the text says '1263'; 'by-day.count[day=2024-01-09]' is 1,264",
      ])
    #expect(found.map(\.help) == ["write '1,264 people'", "write '1264人'"])
  }

  @Test func aPageShowsItsValuesWithWhereTheyComeFrom() throws {
    let disk = try project()
    #expect(try build(disk).findings.diagnostics == [])
    let page = try #require(try text("public/about/index.html", disk))
    let link = "<a href=\"/data/visitors/#visitors\" class=\"figure\">"
    #expect(page.contains("to\n\(link)<data value=\"1263\">1,263 people</data></a>, or"))
    #expect(page.contains("\(link)<data value=\"1263\">1.3 thousand</data></a>"))
    #expect(page.contains("\(link)<data value=\"1263\">1,263</data></a>."))
    let other = try #require(try text("public/zh-Hans/about/index.html", disk))
    #expect(other.contains("<a href=\"/zh-Hans/data/visitors/#visitors\" class=\"figure\">"))
  }

  @Test func aPublishedViewIsWhereItsValuesComeFrom() throws {
    let disk = try project()
    let view = try #require(try text("content/views/by-day.sql", disk))
    let (before, after) = try #require(view.cut(at: "columns:"))
    try disk.put(
      Array((before + "publish: true\ncolumns:" + after).utf8), at: "content/views/by-day.sql")
    _ = try build(disk)
    let page = try #require(try text("public/about/index.html", disk))
    #expect(page.contains("<a href=\"/data/views/by-day/\" class=\"figure\">"))
  }

  @Test func theDatasetNamesThePagesThatQuoteIt() throws {
    let disk = try project()
    _ = try build(disk)
    for (path, title, address) in [
      ("public/data/visitors/index.html", "About", "/about/"),
      ("public/zh-Hans/data/visitors/index.html", "关于", "/zh-Hans/about/"),
    ] {
      let page = try #require(try text(path, disk))
      let (_, list) = try #require(page.cut(at: "id=\"page.quoted\""))
      let (section, _) = try #require(list.cut(at: "</section>"))
      #expect(section.contains("<a href=\"\(address)\">\(title)</a>"))
      #expect(section.contains("<bdi>1,263</bdi> <bdi>people</bdi>"))
      #expect(section.contains("by-day.count[day=2024-01-08]"))
    }
  }

  @Test func theNextBuildSaysWhichPagesAChangeTouches() throws {
    let disk = try project()
    _ = try build(disk)
    #expect(try text("public/data/figures.json", disk)?.contains("\"value\": \"1263\"") == true)
    let table = "day,visitors\n2024-01-08,94\n2024-01-09,1264\n"
    try disk.put(Array(table.utf8), at: "content/data/visitors/visitors.csv")
    let found = try build(disk).findings.diagnostics.filter { $0.rule.code == "figure-changed" }
    #expect(
      found.map(\.message) == [
        "'by-day.count[day=2024-01-09]' was 1,263 in the last build and is 1,264; "
          + "2 pages quote it: /about/, /zh-Hans/about/"
      ])
    #expect(found.first?.place?.file == "content/views/by-day.sql")
  }

  @Test func whatIsStillToBePublishedIsHeldAgainstTheDataToo() throws {
    let disk = try project()
    let notice = """
      ---
      kind: notice
      title: Later
      summary: Later.
      authority: my-office
      areas: [town]
      topics: [opening-hours]
      issued: 2030-01-01
      ---
      We had [1,265](figure:by-day.count[day=2024-01-09]) visitors.
      """
    try disk.put(Array(notice.utf8), at: "content/notices/2030-01-01-later.en.md")
    let found = try Pipeline(disk, .on("2024-02-01")).check().findings.diagnostics
    #expect(found.filter { $0.rule.code == "figure-differs" }.count == 1)
    let (head, rest) = try #require(notice.cut(at: "issued:"))
    let draft = head + "draft: true\nissued:" + rest
    try disk.put(Array(draft.utf8), at: "content/notices/2030-01-01-later.en.md")
    #expect(try Pipeline(disk, .on("2024-02-01")).check().findings.diagnostics == [])
  }

  @Test func anEarlierVersionKeepsItsWordsAndNothingElse() throws {
    let disk = try project()
    func notice(_ head: String, _ body: String) -> [UInt8] {
      Array(
        """
        ---
        kind: notice
        title: Visitors
        summary: Visitors.
        authority: my-office
        areas: [town]
        topics: [opening-hours]
        issued: 2024-01-09
        \(head)---
        \(body)

        """.utf8)
    }
    let correction =
      "corrections:\n  - { on: 2024-01-20, note: A number, reason: A typing error }\n"
    try disk.put(
      notice(correction, "We had [1,263](figure:by-day.count[day=2024-01-09]) visitors."),
      at: "content/notices/2024-01-09-visitors.en.md")
    let earlier = "content/notices/versions/2024-01-09-visitors/2024-01-09.en.md"
    try disk.put(
      notice("", "We had [1,236](figure:by-day.count[day=2024-01-09]) visitors."), at: earlier)
    let report = try build(disk)
    #expect(report.findings.diagnostics == [])
    let version = "public/notices/2024-01-09-visitors/versions/2024-01-09/index.html"
    #expect(try text(version, disk)?.contains("<p>We had 1,236 visitors.</p>") == true)
    let present = "public/notices/2024-01-09-visitors/versions/2024-01-20/index.html"
    #expect(try text(present, disk)?.contains("<data value=\"1263\">1,263</data>") == true)
    try disk.put(
      notice("", "We had [](figure:by-day.count[day=2024-01-09]) visitors."), at: earlier)
    #expect(try build(disk).findings.diagnostics.map(\.rule.code) == ["figure-reference"])
  }
}

extension String {
  /// What stands before a text and behind it; nil where it is not there.
  fileprivate func cut(at text: String) -> (before: String, after: String)? {
    guard let range = firstRange(of: text) else { return nil }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
