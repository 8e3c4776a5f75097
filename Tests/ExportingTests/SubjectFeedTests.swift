import Diagnostics
import Exporting
import GazetteModel
import TestKit
import Testing

@Suite struct SubjectFeedTests {
  private let place = Place("a.md")

  private func site() throws -> Site {
    let areas: [Vocabulary.Term] = [
      .init(id: "land", name: Localized("Land"), parent: nil, place: nil),
      .init(id: "town", name: Localized("Town"), parent: "land", place: nil),
      .init(id: "sea", name: Localized("Sea"), parent: nil, place: nil),
    ]
    let notices = [
      try Notice.example("c", issued: "2024-01-12") { $0.areas = [Reference("land", at: place)] },
      try Notice.example("b", issued: "2024-01-11") { facts in
        facts.areas = [Reference("town", at: place), Reference("land", at: place)]
        facts.topics = [Reference("water", at: place), Reference("unknown", at: place)]
      },
      try Notice.example("a", issued: "2024-01-10"),
    ]
    return try .example(
      notices, languages: ["en", "zh-Hans"], areas: areas, topics: ["water", "fire"])
  }

  private func files(
    _ site: Site, standings: [String: Standing] = [:]
  ) throws -> [String: [UInt8]] {
    var context = try ExportContext.example(site)
    context.standings = standings
    return SiteExports.all.flatMap { $0.artifacts(context) }
      .reduce(into: [:]) { $0[$1.route.file] = $1.bytes }
  }

  @Test func onlySubjectsWithNoticesHaveFeeds() throws {
    let names = try files(site()).keys.filter { $0.hasPrefix("feeds/") }.sorted()
    #expect(
      names == [
        "feeds/areas/land.atom", "feeds/areas/land.json", "feeds/areas/town.atom",
        "feeds/areas/town.json", "feeds/changes.atom", "feeds/changes.json",
        "feeds/changes/areas/land.atom", "feeds/changes/areas/land.json",
        "feeds/changes/areas/town.atom", "feeds/changes/areas/town.json",
        "feeds/changes/topics/water.atom", "feeds/changes/topics/water.json",
        "feeds/notices.atom", "feeds/notices.ics", "feeds/notices.json",
        "feeds/topics/water.atom", "feeds/topics/water.json",
      ])
  }

  @Test(arguments: [
    ("feeds/changes.atom", ["a", "b", "c"]), ("feeds/changes/areas/land.atom", ["b", "c"]),
    ("feeds/changes/areas/town.atom", ["b"]), ("feeds/changes/topics/water.atom", ["b"]),
  ])
  func aFeedOfChangesHoldsThoseOfItsSubject(file: String, notices: [String]) throws {
    var context = try ExportContext.example(site())
    let day = try #require(CalendarDate(iso: "2024-01-20"))
    context.changes = ["a", "b", "c"].map { SiteChange(notice: $0, on: day, event: .withdrawal) }
    let files = SiteExports.all.flatMap { $0.artifacts(context) }
    let bytes = try #require(files.first { $0.route.file == file }).bytes
    let feed = try #require(XMLTree(bytes))
    let ids = feed.children("entry").map { $0.text("id")?.split(separator: "#").last }
    #expect(ids == notices.map { "\($0)-2024-01-20-withdrawal" })
  }

  @Test(arguments: [
    ("feeds/areas/land.atom", ["c", "b"]), ("feeds/areas/town.atom", ["b"]),
    ("feeds/topics/water.atom", ["b"]), ("zh-Hans/feeds/areas/land.atom", ["c", "b"]),
    ("feeds/notices.atom", ["c", "b", "a"]),
  ])
  func aFeedHoldsTheNoticesOfItsSubject(file: String, titles: [String]) throws {
    let bytes = try #require(try files(site())[file])
    let feed = try #require(XMLTree(bytes))
    #expect(feed.children("entry").map { $0.text("title") } == titles)
    #expect(feed.text("id") == "https://gazette.example/" + file)
  }

  @Test func anEntryIsTheSameInEveryFeed() throws {
    let files = try files(site())
    let ids = try ["feeds/notices.atom", "feeds/topics/water.atom"].map { name in
      let bytes = try #require(files[name])
      let feed = try #require(XMLTree(bytes))
      return feed.children("entry").first { $0.text("title") == "b" }?.text("id")
    }
    #expect(ids[0] != nil && ids[0] == ids[1])
  }

  @Test func aWithdrawnNoticeLeavesItsFeedsButNotTheirAddresses() throws {
    let files = try files(
      site(), standings: ["b": Standing(status: .withdrawn, changes: [])])
    func titles(_ name: String) throws -> [String?] {
      let bytes = try #require(files[name])
      let feed = try #require(XMLTree(bytes))
      return feed.children("entry").map { $0.text("title") }
    }
    #expect(try titles("feeds/notices.atom") == ["c", "a"])
    #expect(try titles("feeds/areas/land.atom") == ["c"])
    #expect(try titles("feeds/topics/water.atom") == [])
    #expect(files["feeds/topics/water.json"] != nil)
  }
}
