import Diagnostics
import Exporting
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct SiteExportTests {
  private func context(
    _ site: Site, pages: [Route] = [], standings: [String: Standing] = [:],
    tables: [PublishedTable] = []
  ) throws -> ExportContext {
    ExportContext(
      index: SiteIndex(site), standings: standings, tables: tables, pages: pages,
      day: try #require(CalendarDate(iso: "2024-02-01")), generator: "Gazette <test>")
  }

  /// What the registered exports write, by file.
  private func files(_ context: ExportContext) -> [String: [UInt8]] {
    SiteExports.all.flatMap { $0.artifacts(context) }.reduce(into: [:]) {
      $0[$1.route.file] = $1.bytes
    }
  }

  private func feed(_ context: ExportContext, _ file: String = "feeds/notices.atom") throws
    -> XMLTree
  {
    let bytes = try #require(files(context)[file])
    return try #require(XMLTree(bytes))
  }

  @Test func everyAddressIsKnownBeforehand() throws {
    let site = try Site.example(
      [.example("a", issued: "2024-01-01")], languages: ["en", "zh-Hans"])
    let context = try context(site, pages: [Route(page: [])])
    for export in SiteExports.all {
      #expect(export.artifacts(context).map(\.route) == export.routes(site))
    }
  }

  @Test func aFeedHoldsWhatAtomAsksFor() throws {
    let notices = [
      try Notice.example(
        "b", issued: "2024-01-15", title: "Closed & <locked>", summary: "\"Shut\""),
      try Notice.example("a", issued: "2024-01-01"),
    ]
    let feed = try feed(try context(try .example(notices)))
    // RFC 4287 §4.1.1: a feed has exactly one id, title and updated, and authors for all entries.
    #expect(feed.name == "feed")
    #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
    for name in ["id", "title", "updated", "subtitle", "rights", "generator"] {
      #expect(feed.children(name).count == 1, "\(name)")
    }
    #expect(feed.text("title") == "Gazette & Co")
    #expect(feed.text("generator") == "Gazette <test>")
    let own = feed.children("link").first { $0.attributes["rel"] == "self" }
    #expect(own?.attributes["href"] == "https://gazette.example/feeds/notices.atom")
    let entries = feed.children("entry")
    #expect(entries.map { $0.text("title") } == ["Closed & <locked>", "a"])
    #expect(entries.map { $0.text("summary") } == ["\"Shut\"", nil])
    // §4.1.2: and an entry one id, title and updated, with an alternate link where it has no content.
    for entry in entries {
      for name in ["id", "title", "updated", "published"] {
        #expect(entry.children(name).count == 1)
      }
      #expect(entry.children("author").first?.text("name") == "Office")
      let links = entry.children("link").filter { $0.attributes["rel"] == "alternate" }
      #expect(links.count == 1)
    }
    #expect(
      entries.map { $0.children("link").first?.attributes["href"] } == [
        "https://gazette.example/notices/b/", "https://gazette.example/notices/a/",
      ])
    // §4.2.6: an id is an IRI for good; these name the day's year and the notice, not the page.
    #expect(
      entries.map { $0.text("id") } == [
        "tag:gazette.example,2024:/notices/b/en", "tag:gazette.example,2024:/notices/a/en",
      ])
    let timestamp = #/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})/#
    for text in [feed.text("updated")] + entries.map({ $0.text("updated") }) {
      #expect(text?.wholeMatch(of: timestamp) != nil)
    }
  }

  @Test func anEmptyFeedIsStillAFeed() throws {
    let feed = try feed(try context(try .example()))
    #expect(feed.children("entry").isEmpty)
    #expect(feed.text("updated") == "2024-02-01T00:00:00+00:00")
  }

  @Test func aFeedHoldsTheLatestFifty() throws {
    let notices = try (0..<60).map { try Notice.example("n\($0)", issued: "2024-01-01") }
    let feed = try feed(try context(try .example(notices)))
    #expect(feed.children("entry").compactMap { $0.text("title") } == notices.prefix(50).map(\.id))
  }

  @Test(
    arguments: [
      ([], nil, "2024-01-10T00:00:00+00:00"), (["2024-01-20"], nil, "2024-01-20T00:00:00+00:00"),
      (["2024-01-20"], "2024-01-25", "2024-01-25T00:00:00+00:00"),
      (["2024-02-20"], "2024-03-01", "2024-01-10T00:00:00+00:00"),
      (["2023-12-01"], nil, "2024-01-10T00:00:00+00:00"),
    ] as [([String], String?, String)])
  func anEntrySaysWhenItLastChanged(corrected: [String], withdrawn: String?, updated: String) throws
  {
    let notice = try Notice.example("a", issued: "2024-01-10") { facts in
      facts.corrected = corrected.compactMap { CalendarDate(iso: $0) }
      facts.withdrawn = withdrawn.flatMap { CalendarDate(iso: $0) }
    }
    let feed = try feed(try context(try .example([notice])))
    #expect(feed.children("entry").first?.text("updated") == updated)
    #expect(feed.text("updated") == updated)
  }

  @Test func theLatestOfTwoTimesCountsWhateverTheirOffsets() throws {
    func notice(_ id: String, _ published: String) throws -> Notice {
      let time = try #require(PublicationTime(iso: published))
      return try .example(id, issued: "2024-01-10") { $0.published = time }
    }
    let notices = [
      try notice("early", "2024-01-15T01:00+08:00"), try notice("late", "2024-01-14T20:00Z"),
    ]
    let feed = try feed(try context(try .example(notices)))
    #expect(feed.text("updated") == "2024-01-14T20:00:00+00:00")
  }

  @Test func eachLanguageHasAFeedWithEveryNotice() throws {
    let site = try Site.example(
      [
        .example("both", issued: "2024-01-02", languages: ["en", "zh-Hans"]),
        .example("one", issued: "2024-01-01", languages: ["en"]),
      ], languages: ["en", "zh-Hans"])
    let feed = try feed(try context(site), "zh-Hans/feeds/notices.atom")
    #expect(feed.attributes["xml:lang"] == "zh-Hans")
    let entries = feed.children("entry")
    #expect(entries.map { $0.attributes["xml:lang"] } == [nil, "en"])
    #expect(
      entries.map { $0.text("id") } == [
        "tag:gazette.example,2024:/notices/both/zh-Hans",
        "tag:gazette.example,2024:/notices/one/zh-Hans",
      ])
    // The edition to read is the one there is; the entry's id stays when the other is added.
    let links = entries.map { $0.children("link").first { $0.attributes["rel"] == "alternate" } }
    #expect(
      links.map { $0?.attributes["href"] } == [
        "https://gazette.example/zh-Hans/notices/both/", "https://gazette.example/notices/one/",
      ])
  }

  @Test func theSitemapListsEveryPageOnceInOrder() throws {
    let pages = ["b", "", "a", "公"].map { Route(page: $0.isEmpty ? [] : [$0]) }
    let bytes = files(try context(try .example(), pages: pages))["sitemap.xml"]
    let map = try #require(bytes.flatMap { XMLTree($0) })
    #expect(map.name == "urlset")
    #expect(map.attributes["xmlns"] == "http://www.sitemaps.org/schemas/sitemap/0.9")
    #expect(
      map.children("url").map { $0.text("loc") } == [
        "https://gazette.example/", "https://gazette.example/%E5%85%AC/",
        "https://gazette.example/a/", "https://gazette.example/b/",
      ])
  }

  @Test func theSitemapSaysWhenANoticeLastChanged() throws {
    let notice = try Notice.example("a", issued: "2024-01-10")
    let day = try #require(CalendarDate(iso: "2024-01-20"))
    let standing = Standing(
      status: .amended, changes: [.init(notice: "b", verb: .amends, at: LocalMoment(day: day))])
    let site = try Site.example([notice])
    let language = site.languages[0]
    let bytes = files(
      try context(
        site, pages: [site.notice("a", language), site.home(language)], standings: ["a": standing])
    )["sitemap.xml"]
    let map = try #require(bytes.flatMap { XMLTree($0) })
    #expect(map.children("url").map { $0.text("lastmod") } == [nil, "2024-01-20"])
  }

  @Test(
    arguments: [
      ("2024-01-15", nil, [], .inForce, "2024-01-15"),
      ("2024-03-01", nil, [], .scheduled, "2024-01-10"),
      ("2023-12-01", nil, [], .inForce, "2024-01-10"),
      // A day is counted whole: what holds until the 19th is over on the 20th.
      (nil, "2024-01-19", [], .expired, "2024-01-20"),
      (nil, "2024-01-19T18:00", [], .expired, "2024-01-19"),
      // An end that another notice has moved is none.
      (nil, "2024-01-19", ["2024-03-01"], .amended, "2024-01-12"),
      (nil, "2024-01-19", ["2024-01-25"], .expired, "2024-01-26"),
    ] as [(String?, String?, [String], Standing.Status, String)])
  func theSitemapSaysWhenANoticeBeganOrEnded(
    from: String?, until: String?, extended: [String], status: Standing.Status, day: String
  ) throws {
    let place = Place("a.md")
    let notice = try Notice.example("a", issued: "2024-01-10") { facts in
      facts.effective = .init(
        from: from.flatMap { LocalMoment(iso: $0) }, until: until.flatMap { LocalMoment(iso: $0) },
        place: place)
    }
    let other = try Notice.example("b", issued: "2024-01-12") { facts in
      facts.amends = extended.map {
        .init(
          notice: Reference("a", at: place), verb: .extends, on: nil, until: LocalMoment(iso: $0))
      }
    }
    let at = try #require(LocalMoment(iso: "2024-01-12"))
    let changes = extended.map { _ in Standing.Change(notice: "b", verb: .extends, at: at) }
    let site = try Site.example([other, notice])
    let end = (extended.last ?? until).flatMap { LocalMoment(iso: $0) }
    let bytes = files(
      try context(
        site, pages: [site.notice("a", site.languages[0])],
        standings: ["a": Standing(status: status, changes: changes, until: end)]))["sitemap.xml"]
    let map = try #require(bytes.flatMap { XMLTree($0) })
    #expect(map.children("url").map { $0.text("lastmod") } == [day])
  }

  @Test(arguments: [
    (50_000, [50_000]), (50_001, [50_000, 1]), (120_000, [50_000, 50_000, 20_000]),
  ])
  func theSitemapIsSplitWhereItIsTooLong(count: Int, sizes: [Int]) throws {
    let pages = (0..<count).map { Route(page: ["p\($0)"]) }
    let context = try context(try .example(), pages: pages)
    let maps = SiteExports.all.flatMap { $0.artifacts(context) }.filter {
      $0.route.file.hasPrefix("sitemap")
    }
    let counts = maps.map { map in
      String(decoding: map.bytes, as: UTF8.self).components(of: "<url>\n")
    }
    guard sizes.count > 1 else {
      #expect(counts == sizes)
      return
    }
    #expect(counts == [0] + sizes)
    let index = try #require(XMLTree(maps[0].bytes))
    #expect(index.name == "sitemapindex")
    #expect(
      index.children("sitemap").map { $0.text("loc") }
        == maps.dropFirst().map { "https://gazette.example/" + $0.route.path })
  }

  @Test(arguments: [
    ("https://a.example", "https://a.example/sitemap.xml"),
    ("https://a.example/site/", "https://a.example/site/sitemap.xml"),
  ])
  func robotsAreToldOfTheSitemap(address: String, sitemap: String) throws {
    let bytes = files(try context(try .example(address: address)))["robots.txt"]
    #expect(
      bytes.map { String(decoding: $0, as: UTF8.self) }
        == "User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = utf8[...]
    let pattern = Array(text.utf8)
    while let start = rest.firstIndex(of: pattern[0]) {
      rest = rest[start...]
      count += rest.starts(with: pattern) ? 1 : 0
      rest = rest.dropFirst()
    }
    return count
  }
}
