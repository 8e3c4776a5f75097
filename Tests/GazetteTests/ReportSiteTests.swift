import Diagnostics
import Files
import Foundation
import Gazette
import GazetteModel
import Publishing
import TestKit
import Testing

/// What becomes of a report: its pages, the pages that name it, and the data behind it.
@Suite struct ReportSiteTests {
  /// What tells of the report and of what it alone shows.
  private static let secrets = ["Zwolfkampf", "busy-days", "Beacon-plan", "week-counts"]

  /// The starter in two languages, with a report in both that shows a view and a dataset.
  private func project(_ facts: String = "published: 2024-02-01T10:30") throws -> MemoryDisk {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let file = "gazette.yaml"
    let path = try RelativePath(checking: file)
    let configuration = String(decoding: try disk.read(path, limit: 100_000), as: UTF8.self)
    try disk.put(
      configuration.replacing("languages: [en]", with: "languages: [en, zh-Hans]"), at: file)
    try disk.put(
      """
      ---
      title: Zwolfkampf of the visitors
      summary: Zwolfkampf in short.
      \(facts)
      authority: my-office
      areas: [town]
      topics: [opening-hours]
      period: { from: 2024-01-08, until: 2024-01-12 }
      ---
      See [the plan](Beacon-plan.pdf), [the notice](notice:2024-01-08-new-opening-hours) and
      [the other edition](busy-days.zh-Hans.md#why).

      ## Counts

      Most came on a Friday.

      ```table
      view: week-counts
      title: Zwolfkampf by week
      ```

      ```table
      dataset: visitors
      title: Zwolfkampf by day
      ```
      """, at: "content/reports/busy-days.en.md")
    try disk.put(
      """
      ---
      title: Zwolfkampf 来访
      ---
      ## Why
      """, at: "content/reports/busy-days.zh-Hans.md")
    try disk.put("Zwolfkampf", at: "content/reports/Beacon-plan.pdf")
    try disk.put(
      """
      /*
      title: Weeks
      columns: [{ name: visitors, type: integer }]
      */
      SELECT sum(visitors) AS visitors FROM visitors
      """, at: "content/views/week-counts.sql")
    return disk
  }

  private func site(
    _ disk: MemoryDisk, at moment: String = "2024-02-01T10:30", previewsAll: Bool = false
  ) throws -> [String: String] {
    var options = Pipeline.Options.on(moment)
    options.previewsAll = previewsAll
    let folder = previewsAll ? "preview" : "public"
    let publisher = try Publisher(
      disk: disk, target: RelativePath(checking: folder), generator: Version.generator,
      isPreview: previewsAll)
    let report = try Pipeline(disk, options).build(to: publisher)
    #expect(report.findings.diagnostics == [])
    return try disk.tree(folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func traces(_ files: [String: String]) -> Set<String> {
    Set(
      files.filter { path, text in
        Self.secrets.contains { path.contains($0) || text.contains($0) }
      }.keys)
  }

  @Test func aReportHasAPageInEachOfItsLanguages() throws {
    let files = try site(try project())
    let page = try #require(files["reports/busy-days/index.html"])
    #expect(page.contains("<h1>Zwolfkampf of the visitors</h1>"))
    #expect(
      page.contains(
        "hreflang=\"zh-Hans\" href=\"https://office.example/zh-Hans/reports/busy-days/\""))
    #expect(page.contains("href=\"/zh-Hans/reports/busy-days/#why\""))
    #expect(page.contains("from 8 January 2024 until 12 January 2024"))
    #expect(page.contains("<time datetime=\"2024-02-01T10:30:00+00:00\">"))
    #expect(page.contains("href=\"/areas/town/\""))
    let other = try #require(files["zh-Hans/reports/busy-days/index.html"])
    #expect(other.contains("<h1>Zwolfkampf 来访</h1>"))
    #expect(files["reports/Beacon-plan.pdf"] == "Zwolfkampf")
  }

  @Test func whatAReportIsAboutNamesIt() throws {
    let files = try site(try project())
    for path in [
      "index.html", "reports/index.html", "zh-Hans/reports/index.html", "areas/town/index.html",
      "topics/opening-hours/index.html", "notices/authority/my-office/index.html",
      "data/visitors/index.html", "zh-Hans/data/visitors/index.html", "sitemap.xml",
    ] {
      #expect(files[path]?.contains("reports/busy-days/") == true, "\(path) does not name it")
    }
    // The notices' own lists are not reports', and a list of another kind has none.
    #expect(files["notices/kind/notice/index.html"]?.contains("busy-days") != true)
    let navigation = try #require(files["data/index.html"])
    #expect(navigation.contains("<a href=\"/reports/\">Reports</a>"))
  }

  @Test func aReportNamesTheDataBehindIt() throws {
    let page = try #require(try site(try project())["reports/busy-days/index.html"])
    #expect(page.contains("<a href=\"/data/visitors/#visitors\">Visitors</a>"))
    let script = try #require(
      page.firstRange(of: "<script type=\"application/ld+json\">").map { page[$0.upperBound...] })
    let text = script.prefix { $0 != "<" }
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(data["@type"] as? String == "Report")
    #expect(data["temporalCoverage"] as? String == "2024-01-08/2024-01-12")
    let bases = try #require(data["isBasedOn"] as? [[String: Any]])
    #expect(bases.map { $0["@id"] as? String } == ["https://office.example/data/visitors/"])
  }

  @Test func aSiteWithoutReportsHasNoListOfThem() throws {
    let disk = try project()
    for name in [
      "reports/busy-days.en.md", "reports/busy-days.zh-Hans.md", "reports/Beacon-plan.pdf",
      "views/week-counts.sql",
    ] {
      try disk.remove(RelativePath(checking: "content/" + name))
    }
    let files = try site(disk)
    #expect(!files.keys.contains { $0.contains("reports/") })
    #expect(files["index.html"]?.contains("/reports/") == false)
  }

  @Test func nothingTellsOfAReportBeforeItsMinute() throws {
    let disk = try project()
    let files = try site(disk, at: "2024-02-01T10:29")
    #expect(traces(files) == [])
    for name in [
      "reports/busy-days.en.md", "reports/busy-days.zh-Hans.md", "reports/Beacon-plan.pdf",
      "views/week-counts.sql",
    ] {
      try disk.remove(RelativePath(checking: "content/" + name))
    }
    #expect(try site(disk, at: "2024-02-01T10:29") == files)
  }

  @Test func theNextBuildIsDueWhenAReportIsPublished() throws {
    let disk = try project()
    let report = try Pipeline(disk, .on("2024-02-01T10:29")).check()
    #expect(report.nextRebuild == "2024-02-01T10:30:00+00:00")
  }

  @Test func aDraftStandsInAPreviewAlone() throws {
    let disk = try project("published: 2024-01-15\ndraft: true")
    #expect(traces(try site(disk)) == [])
    let preview = try site(disk, previewsAll: true)
    #expect(preview["reports/busy-days/index.html"]?.contains("Draft") == true)
    #expect(preview["reports/index.html"]?.contains("Draft") == true)
  }

  @Test func aLinkToAReportIsAFaultUntilItIsPublished() throws {
    let disk = try project()
    try disk.put(
      "---\ntitle: Links\n---\n[1](report:busy-days) [2](../reports/busy-days.en.md)\n",
      at: "content/pages/links.en.md")
    func faults(_ moment: String) throws -> [String] {
      try Pipeline(disk, .on(moment)).check().findings.diagnostics
        .filter { $0.rule.code == "broken-link" }.map(\.message)
    }
    let fault = "the report 'busy-days' is not published yet"
    #expect(try faults("2024-02-01T10:30") == [])
    // On an earlier day than the site's own, the words stay without the link.
    #expect(try faults("2024-02-01T10:29") == [])
    try disk.put(
      "---\ntitle: Z\npublished: 9999-01-01\n---\n## Why\n", at: "content/reports/busy-days.en.md")
    #expect(try faults("2024-02-01T10:30") == [fault, fault])
  }

  @Test func aCorrectionIsToldAndMarked() throws {
    let facts =
      "published: 2024-01-20\ncorrections: [{ on: 2024-01-25, note: Mended, reason: Slip, text: on a Friday }, { on: 2024-02-09, note: Later, reason: Slip }]"
    let files = try site(try project(facts), at: "2024-02-01")
    let page = try #require(files["reports/busy-days/index.html"])
    #expect(page.contains("Mended") && page.contains("id=\"correction-1\""))
    #expect(!page.contains("Later"))
    #expect(page.contains("<time datetime=\"2024-01-25\">25 January 2024</time>"))
    // The other edition tells it in the words of the first.
    #expect(
      files["zh-Hans/reports/busy-days/index.html"]?.contains(
        "<p lang=\"en\" dir=\"auto\">Mended</p>") == true)
  }

  @Test func aPublishedViewHasAPage() throws {
    let disk = try project()
    try disk.put(
      """
      /*
      title: { en: Weeks, zh-Hans: 周 }
      description: What *they* come to.
      publish: true
      columns: [{ name: visitors, type: integer, title: People, unit: people }]
      */

      SELECT sum(visitors) AS visitors
      FROM visitors -- a < b
      """, at: "content/views/week-counts.sql")
    let files = try site(disk)
    let page = try #require(files["data/views/week-counts/index.html"])
    #expect(page.contains("<h1><bdi>Weeks</bdi></h1>"))
    #expect(page.contains("What <em>they</em> come to."))
    #expect(
      page.contains(
        "<code class=\"language-sql\">SELECT sum(visitors) AS visitors\nFROM visitors -- a &lt; b</code>"
      ))
    let sum = try #require(files["data/views/week-counts.csv"]?.split(separator: "\r\n").last)
    #expect(page.contains("<td class=\"number\"><bdi>\(sum)</bdi></td>"))
    #expect(page.contains("<a href=\"/data/visitors/#visitors\">Visitors</a>"))
    #expect(page.contains("computed from made-up rows"))
    #expect(page.contains("href=\"/reports/busy-days/\""))
    for file in ["csv", "json", "ndjson", "schema.json", "sql"] {
      #expect(files["data/views/week-counts." + file] != nil)
      #expect(page.contains("href=\"/data/views/week-counts.\(file)\""))
    }
    #expect(files["zh-Hans/data/views/week-counts/index.html"]?.contains("<bdi>周</bdi>") == true)
    for path in [
      "data/index.html", "data/visitors/index.html", "reports/busy-days/index.html", "sitemap.xml",
    ] {
      #expect(files[path]?.contains("/data/views/week-counts/") == true, "\(path) does not name it")
    }
  }
}
