import Diagnostics
import Files
import Gazette
import Publishing
import TestKit
import Testing

/// Pages that are composed of tiles, in three languages.
@Suite struct TileSiteTests {
  private static let view = """
    /*
    title: Numbers
    columns:
      - { name: kind, type: string }
      - { name: n, type: number, unit: { en: people, zh-Hans: 人, ar: أشخاص } }
      - { name: before, type: number }
      - { name: day, type: date }
    */
    SELECT 'more' AS kind, 1263 AS n, 94 AS before, max(day) AS day FROM visitors
    UNION ALL SELECT 'less', 3, 4.5, NULL UNION ALL SELECT 'same', 7, 7, NULL
    UNION ALL SELECT 'share', 0.9, 0.88, NULL UNION ALL SELECT 'point', 0.5, 0.51, NULL
    ORDER BY kind
    """
  private static let days = """
    /*
    title: Days
    columns: [{ name: day, type: date }, { name: visitors, type: integer }]
    */
    SELECT day, visitors FROM visitors ORDER BY day LIMIT 4
    """

  private static let lastWeek =
    ", label: { en: last week, zh-Hans: 上周, ar: الأسبوع الماضي }, as: percent"

  private func build(
    _ tiles: String, _ change: (MemoryDisk) throws -> Void = { _ in }
  ) throws -> (files: [String: [UInt8]], findings: [String]) {
    let disk = try MemoryDisk()
    _ = try Starter.write(to: disk)
    let file = try RelativePath(checking: "gazette.yaml")
    let text = String(decoding: try disk.read(file, limit: 1 << 20), as: UTF8.self)
    try disk.put(
      text.replacing("languages: [en] ", with: "languages: [en, zh-Hans, ar] ") + "\n" + tiles,
      at: "gazette.yaml")
    try disk.put(Self.view, at: "content/views/numbers.sql")
    try disk.put(Self.days, at: "content/views/days.sql")
    try change(disk)
    let report = try Pipeline(disk, .on("2024-02-01")).build(to: .publicFolder(of: disk))
    return (
      (try? disk.tree("public")) ?? [:],
      report.findings.diagnostics.filter { $0.rule.code != "view-unused" }.map {
        "\($0.rule.code): \($0.message)"
      }
    )
  }

  private func page(_ path: String, of files: [String: [UInt8]]) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }

  private func number(_ kind: String, _ keys: String = "") -> String {
    "    - { title: T, figure: \"numbers.n[kind=\(kind)]\", compare: { figure: \"numbers.before[kind=\(kind)]\" \(keys) } }\n"
  }

  /// What stands between the marks that set values apart in lines from right to left.
  private func plain(_ text: String) -> String {
    text.filter { !"\u{2068}\u{2069}\u{200E}\u{200F}\u{61C}".contains($0) }
  }

  @Test func aChangeIsToldInTheWordsOfEachLanguage() throws {
    let share = "    - { title: T, format: percent, figure: \"numbers.n[kind=share]\", "
    let (files, findings) = try build(
      "tiles:\n  status:\n" + number("more") + number("less") + number("same")
        + number("more", Self.lastWeek)
        + share + "compare: { figure: \"numbers.before[kind=share]\" } }\n"
        + share.replacing("=share", with: "=point")
        + "compare: { figure: \"numbers.before[kind=point]\" } }\n"
        + "    - { title: T, trend: { view: days, x: day, y: visitors }, compare: { on: 2024-01-09 } }\n"
        + "    - { title: T, trend: { view: days, x: day, y: visitors }, compare: { on: 2024-01-11 } }\n"
        + "    - { title: T, trend: { view: days, x: day, y: visitors }, compare: { on: 2024-01-08, as: percent } }\n"
    )
    #expect(findings == [])
    let expected = [
      "": [
        "1,169 more than before", "1.5 less than before", "the same as before",
        "1,243.6% more than last week", "2 percentage points more than before",
        "1 percentage point less than before", "down 9 since 9 January 2024",
        "unchanged since 11 January 2024", "down 21.4% since 8 January 2024",
      ],
      "zh-Hans/": [
        "比此前增加1,169", "比此前减少1.5", "与此前相同", "比上周增加1,243.6%", "比此前增加2个百分点",
        "比此前减少1个百分点", "较2024年1月9日减少9", "较2024年1月11日无变化",
        "较2024年1月8日减少21.4%",
      ],
      "ar/": [
        "دون تغيير مقارنةً بـالقيمة السابقة", "بزيادة نقطتين مئويتين على القيمة السابقة",
        "بنقص نقطة مئوية واحدة عن القيمة السابقة",
      ],
    ]
    for (folder, texts) in expected {
      let page = plain(page(folder + "index.html", of: files))
      for text in texts { #expect(page.contains(text + "</p>"), "\(text) in \(folder)") }
    }
    let english = page("index.html", of: files)
    #expect(english.contains("<data value=\"1263\">1,263</data> <span>people</span>"))
    #expect(english.contains("<data value=\"0.9\">90%</data>"))
    #expect(english.matches(of: #/aria-hidden="true">▲/#).count == 3)
    #expect(english.matches(of: #/aria-hidden="true">▼/#).count == 4)
  }

  @Test func aTrendHasANameAndTheDayOfItsLastValue() throws {
    let (files, findings) = try build(
      "tiles: { status: [{ title: Visitors, trend: { view: days, x: day, y: visitors } }] }")
    #expect(findings == [])
    let page = page("index.html", of: files)
    #expect(
      page.contains(
        "aria-label=\"Visitors: 112 on 8 January 2024, 88 on 11 January 2024, between 88 and 112\"")
    )
    #expect(page.contains("<time datetime=\"2024-01-11\">11 January 2024</time>"))
    #expect(page.contains("<a href=\"/data/visitors/\">"))
    #expect(page.contains("tag-demonstration"))
  }

  @Test func withoutTilesEveryPageIsWhatItIsWithNone() throws {
    let (files, _) = try build("")
    let (same, _) = try build("tiles: { status: [], areas: {}, topics: {} }")
    #expect(files.keys == same.keys)
    #expect(files["index.html"] == same["index.html"])
    let declared = "[{ list: in-force }, { list: scheduled }, { list: latest }, { list: datasets }]"
    let (listed, findings) = try build("tiles: { status: \(declared) }")
    #expect(findings == [])
    #expect(listed["index.html"] == files["index.html"])
    #expect(listed["ar/index.html"] == files["ar/index.html"])
  }

  @Test func listsStandWhereTheyAreDeclared() throws {
    let tile = "{ title: Seven, figure: \"numbers.n[kind=same]\" }"
    let (files, findings) = try build("tiles: { status: [{ list: datasets }, \(tile)] }")
    #expect(findings == [])
    let page = page("index.html", of: files)
    let data = try #require(page.firstRange(of: "<h2 id=\"data\">"))
    let seven = try #require(page.firstRange(of: "<h2>Seven</h2>"))
    #expect(data.lowerBound < seven.lowerBound)
    #expect(!page.contains("<h2 id=\"latest\">"))
    let (below, _) = try build("tiles: { status: [\(tile)] }")
    let lists = self.page("index.html", of: below)
    #expect(lists.contains("<h2 id=\"latest\">"))
    #expect(lists.contains("<h2>Seven</h2>"))
  }

  @Test func anAreasTilesStandAboveItsNoticesOnTheFirstPage() throws {
    let tile = "{ title: Seven, figure: \"numbers.n[kind=same]\" }"
    let (files, findings) = try build(
      "tiles: { areas: { town: [\(tile)] }, topics: { opening-hours: [\(tile)] } }")
    #expect(findings == [])
    for path in ["areas/town", "topics/opening-hours", "zh-Hans/areas/town"] {
      let page = page(path + "/index.html", of: files)
      let seven = try #require(page.firstRange(of: "<h2>Seven</h2>"), "\(path)")
      let notices = try #require(page.firstRange(of: "data-notices"))
      #expect(seven.lowerBound < notices.lowerBound)
    }
    #expect(!page("index.html", of: files).contains("Seven"))
    #expect(!page("areas/index.html", of: files).contains("Seven"))
  }

  @Test func anAreaWithoutNoticesHasAPageForItsTilesAndNoFeeds() throws {
    let tile = "{ title: Seven, figure: \"numbers.n[kind=same]\" }"
    let (files, findings) = try build("tiles: { areas: { village: [\(tile)] } }") { disk in
      let file = try RelativePath(checking: "gazette.yaml")
      let text = String(decoding: try disk.read(file, limit: 1 << 20), as: UTF8.self)
      try disk.put(
        text.replacing("  town: The town", with: "  town: The town\n  village: The village"),
        at: "gazette.yaml")
    }
    #expect(findings == [])
    let page = page("areas/village/index.html", of: files)
    #expect(page.contains("<h2>Seven</h2>"))
    #expect(!page.contains("feeds/areas/village"))
    #expect(files["feeds/areas/village.atom"] == nil)
  }

  @Test(arguments: [
    (
      "{ title: T, figure: number.n }", "unknown-rows: there is no view 'number'"
    ),
    (
      "{ title: T, figure: numbers.m }",
      "unknown-column: the view 'numbers' has no column 'm'"
    ),
    (
      "{ title: T, figure: \"numbers.n[sort=same]\" }",
      "unknown-column: the view 'numbers' has no column 'sort'"
    ),
    (
      "{ title: T, figure: \"numbers.n[kind=some]\" }",
      "tile-value: no row is 'numbers.n[kind=some]'"
    ),
    (
      "{ title: T, trend: { view: days, x: day, y: visitors }, compare: { on: 2023-01-01 } }",
      "tile-value: the view 'days' has no row of 2023-01-01"
    ),
    (
      "{ title: T, figure: \"numbers.n[kind=same]\", link: notice:gone }",
      "broken-link: there is no notice 'gone'"
    ),
    ("{ table: { view: number, title: T } }", "unknown-rows: there is no view 'number'"),
    (
      "{ table: { view: numbers, title: T, columns: [m] } }",
      "unknown-column: the view 'numbers' has no column 'm'"
    ),
  ])
  func whatATileAsksForMustBeThere(tile: String, fault: String) throws {
    let (files, findings) = try build("tiles: { status: [\(tile)] }")
    #expect(files.isEmpty)
    #expect(findings == [fault])
  }

  @Test func anAreaThatDoesNotExistHasNoTiles() throws {
    let (_, findings) = try build(
      "tiles: { areas: { tow: [{ title: T, figure: \"numbers.n[kind=same]\" }] } }")
    #expect(findings == ["unknown-term: there is no area 'tow'"])
  }
}
