import Diagnostics
import Files
import Foundation
import Gazette
import Publishing
import TestKit
import Testing

/// A small site whose notice was corrected twice, in a language and in its translation.
@Suite struct VersionSiteTests {
  private static func text(_ title: String, _ keys: String, _ body: String) -> String {
    "---\ntitle: \(title)\n\(keys)---\n\(body)\n"
  }

  private static let facts = "kind: notice\nauthority: my-office\nissued: 2024-01-08\n"
  private static let corrections = """
    corrections:
      - { on: 2024-01-15, note: It closes at 17., reason: It was misread., text: "until *17*" }
      - { on: 2024-01-22, note: Sundays too., reason: They were forgotten., text: [FIGURE] }

    """

  /// The files of the site, written so that every version and only it holds a word of its own.
  private static let files: [(path: String, text: String)] = [
    (
      "content/notices/versions/hours/2024-01-08.en.md",
      text("Hours", facts, "Alpha.\n\n## Daily\n\nOpen until 18.\n\nNo dogs in alphaville.")
    ),
    (
      "content/notices/versions/hours/2024-01-15.en.md",
      text(
        "Hours",
        facts + String(corrections.split(separator: "\n").prefix(2).joined(separator: "\n"))
          + "\n", "Beta.\n\n## Daily\n\nOpen **until 17**.\n\nNo dogs in alphaville.")
    ),
    (
      "content/notices/hours.en.md",
      text(
        "Hours of gamma",
        facts + "number: G-1\n" + corrections.replacing("[FIGURE]", with: "even on Sundays"),
        "Beta.\n\n## Daily\n\nOpen **until 17**, even on Sundays.")
    ),
    (
      "content/notices/hours.zh-Hans.md",
      text("时间", "translates: 2024-01-15\n", "十七时关门。")
    ),
  ]

  /// The site as built on a day, each of its files changed first.
  private func site(
    asOf day: String, _ change: (String) -> String = { $0 }
  ) throws -> (report: RunReport, files: [String: String]) {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let configuration = try Repository.text("Starter/gazette.yaml")
    try disk.put(
      configuration.replacing("languages: [en]", with: "languages: [en, zh-Hans]"),
      at: "gazette.yaml")
    for file in Self.files { try disk.put(change(file.text), at: file.path) }
    let report = try Pipeline(disk, .on(day)).build(to: .publicFolder(of: disk))
    let files = try disk.tree("public").mapValues { String(decoding: $0, as: UTF8.self) }
    return (report, files)
  }

  @Test func everyVersionHasAPageWithWhatItChanged() throws {
    let (report, files) = try site(asOf: "2024-02-01")
    #expect(report.findings.diagnostics.isEmpty)
    let first = try #require(files["notices/hours/versions/2024-01-08/index.html"])
    let second = try #require(files["notices/hours/versions/2024-01-15/index.html"])
    let third = try #require(files["notices/hours/versions/2024-01-22/index.html"])

    #expect(first.contains("This is an earlier version of the text."))
    #expect(first.contains("from 8 January 2024, until the text of 15 January 2024"))
    #expect(first.contains("<p>Open until 18.</p>") && !first.contains("<del>"))
    #expect(
      first.contains("rel=\"canonical\" href=\"https://office.example/notices/hours/versions"))

    let deleted = "<del><span class=\"hidden\">deleted: </span>"
    let inserted = "<ins><span class=\"hidden\">inserted: </span>"
    let end = "<span class=\"hidden\"> (end)</span>"
    #expect(second.contains("until \(deleted)18\(end)</del>\(inserted)17\(end)</ins>."))
    #expect(
      second.contains(
        "<strong><mark class=\"corrected\" id=\"correction-1\"><span class=\"hidden\">"
          + "Corrected on 15 January 2024: </span>until 17</mark></strong>"))
    #expect(second.contains("What changed since the version of 8 January 2024"))

    #expect(third.contains("This is the latest version of the text."))
    #expect(third.contains("\(deleted)No dogs in alphaville.\(end)</del>"))
    #expect(third.contains("\(deleted)Hours\(end)</del> \(inserted)Hours of gamma\(end)</ins>"))
    #expect(third.contains("<strong>Document number</strong>  \(inserted)G-1\(end)</ins>"))
    #expect(files["zh-Hans/notices/hours/versions/2024-01-22/index.html"] == nil)
    #expect(files["sitemap.xml"]?.contains("/notices/hours/versions/2024-01-08/") == true)
  }

  @Test func correctionsAreToldAtTheHeadInTheTextAndInTheLists() throws {
    let files = try site(asOf: "2024-02-01").files
    let page = try #require(files["notices/hours/index.html"])
    for number in 1...2 {
      #expect(page.contains("href=\"#correction-\(number)\""))
      #expect(page.contains("id=\"correction-\(number)\""))
    }
    let later = try #require(page.range(of: "They were forgotten."))
    let sooner = try #require(page.range(of: "It was misread."))
    #expect(later.lowerBound < sooner.lowerBound)
    for file in ["changes/index.html", "feeds/changes.atom", "feeds/changes.json"] {
      #expect(files[file]?.contains("They were forgotten.") == true, "\(file)")
    }
    for day in ["2024-01-08", "2024-01-15", "2024-01-22"] {
      #expect(page.contains("href=\"/notices/hours/versions/\(day)/\""))
    }
  }

  @Test func aSharedPageOfANoticeIsAnArticle() throws {
    let files = try site(asOf: "2024-02-01").files
    for path in ["", "versions/2024-01-15/"] {
      let page = try #require(files["notices/hours/\(path)index.html"])
      #expect(page.contains("<meta property=\"og:type\" content=\"article\">"), "\(path)")
      #expect(
        page.contains("<meta property=\"article:published_time\" content=\"2024-01-08\">"),
        "\(path)")
    }
    let home = try #require(files["index.html"])
    #expect(home.contains("<meta property=\"og:type\" content=\"website\">"))
  }

  @Test func anEditionThatLagsBehindSaysWhatItLacks() throws {
    let late = try #require(
      site(asOf: "2024-02-01").files["zh-Hans/notices/hours/index.html"])
    #expect(late.contains("本文依据2024年1月15日的原文译出，原文已于2024年1月22日改动。"))
    #expect(late.contains("href=\"/notices/hours/versions/2024-01-22/#text-comparison\""))
    #expect(
      late.contains(
        "<a href=\"/notices/hours/#daily\" hreflang=\"en\" lang=\"en\">Daily</a> <span>第1段</span>"))
    #expect(late.contains(">Daily</a> <span>删去一段</span>"))

    // What only the original says is marked as its language.
    #expect(late.contains("<p lang=\"en\" dir=\"auto\">It closes at 17.</p>"))
    #expect(late.contains("<span lang=\"en\" dir=\"auto\">It was misread.</span>"))
    let changes = try #require(site(asOf: "2024-02-01").files["zh-Hans/changes/index.html"])
    #expect(changes.contains("<p lang=\"en\" dir=\"auto\">Sundays too.</p>"))
    #expect(changes.contains("<span lang=\"en\" dir=\"auto\">They were forgotten.</span>"))

    let inTime = try #require(
      site(asOf: "2024-01-20").files["zh-Hans/notices/hours/index.html"])
    #expect(!inTime.contains("落后于原文"))
  }

  @Test func onAnEarlierDayTheTextOfThatDayStands() throws {
    let (report, files) = try site(asOf: "2024-01-20")
    #expect(report.findings.diagnostics.isEmpty)
    #expect(files["notices/hours/index.html"]?.contains("until 17</mark></strong>.") == true)
    #expect(files["notices/hours/versions/2024-01-15/index.html"] != nil)
    #expect(report.nextRebuild?.hasPrefix("2024-01-22T00:00") == true)
    for (path, text) in files {
      for trace in ["gamma", "Sunday", "2024-01-22", "forgotten"] {
        let isOwn = path.hasPrefix("assets/") || path == "manifest.json"
        #expect(isOwn || !text.contains(trace), "\(path) holds '\(trace)'")
      }
    }
  }

  @Test(arguments: [("published: 2024-01-10", "2024-01-09"), ("draft: true", "2024-02-01")])
  func versionsOfAWithheldNoticeLeaveNoTrace(key: String, day: String) throws {
    let (report, files) = try site(asOf: day) {
      $0.replacing("kind:", with: key + "\nkind:")
    }
    #expect(report.findings.diagnostics.isEmpty)
    #expect(files["notices/2024-01-08-new-opening-hours/index.html"] != nil)
    for (path, text) in files where !path.hasPrefix("assets/") {
      for trace in ["gamma", "alphaville", "notices/hours"] {
        #expect(!text.contains(trace) && !path.contains(trace), "\(path) holds '\(trace)'")
      }
    }
  }

  @Test func aLinkToAFileOfAVersionLeadsToItsPage() throws {
    let (report, files) = try site(asOf: "2024-02-01") {
      $0.replacing(", even", with: " ([before](versions/hours/2024-01-08.en.md#daily)), even")
    }
    #expect(report.findings.diagnostics.isEmpty)
    let page = try #require(files["notices/hours/index.html"])
    #expect(page.contains("<a href=\"/notices/hours/versions/2024-01-08/#daily\">before</a>"))
  }

  @Test func withOneTextThereAreNoVersionPages() throws {
    let files = try site(asOf: "2024-01-10").files
    #expect(files["notices/hours/index.html"]?.contains("alphaville") == true)
    #expect(files["notices/hours/index.html"]?.contains("text-versions") == false)
    #expect(!files.keys.contains { $0.contains("versions/") })
  }
}
