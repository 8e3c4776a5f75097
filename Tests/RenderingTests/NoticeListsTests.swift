import Diagnostics
import GazetteModel
import TestKit
import Testing

@testable import Rendering

@Suite struct NoticeListsTests {
  private let place = Place("a.md", 0..<1)

  @Test(arguments: [
    (0, 1, [0]), (1, 1, [1]), (20, 1, [20]), (21, 2, [20, 1]), (40, 2, [20, 20]),
    (41, 3, [20, 20, 1]),
  ])
  func aListHasAsManyPagesAsItNeeds(count: Int, pages: Int, sizes: [Int]) throws {
    let notices = try (0..<count).map { try Notice.example("n\($0)", issued: "2024-01-01") }
    let lists = NoticeLists(try .example(notices))
    #expect(lists.pageCount(of: .all) == pages)
    #expect((1...pages).map { lists.notices(of: .all, page: $0).count } == sizes)
    let all = (1...pages).flatMap { lists.notices(of: .all, page: $0) }
    #expect(all == Array(0..<count))
    #expect(lists.notices(of: .all, page: pages + 1).isEmpty)
  }

  @Test func aPageHasTheSizeTheSiteAsksFor() throws {
    let notices = try (0..<7).map { try Notice.example("n\($0)", issued: "2024-01-01") }
    let lists = NoticeLists(try .example(notices, pageSize: 3))
    #expect(
      (1...3).map { Array(lists.notices(of: .all, page: $0)) } == [[0, 1, 2], [3, 4, 5], [6]])
  }

  @Test func yearsComeLatestFirst() throws {
    let days = ["2024-01-01", "2022-06-01", "2022-05-01", "2023-01-01"]
    let lists = NoticeLists(
      try .example(try days.enumerated().map { try .example("n\($0)", issued: $1) }))
    #expect(lists.groups[.year] == [.year(2024), .year(2023), .year(2022)])
    #expect(lists.notices(of: .year(2022)) == [1, 2])
    #expect(lists.notices(of: .year(1999)).isEmpty)
  }

  @Test func aWithdrawnNoticeStandsInTheListOfThoseAlone() throws {
    let notices = try ["a", "b"].map { try Notice.example($0, issued: "2024-01-01") }
    let gone = Standing(status: .withdrawn, changes: [])
    let lists = NoticeLists(try .example(notices), standings: ["a": gone])
    #expect(lists.notices(of: .all) == [1])
    #expect(lists.notices(of: .year(2024)) == [1])
    #expect(lists.notices(of: .status(.withdrawn)) == [0])
    let alone = NoticeLists(try .example([notices[0]]), standings: ["a": gone])
    #expect(alone.notices(of: .year(2024)).isEmpty)
    #expect(alone.facets.contains(.year(2024)))
    #expect(alone.groups[.year]?.isEmpty == true)
    #expect(alone.facets.contains(.status(.suspended)))
  }

  @Test func anAreaHasTheNoticesOfTheAreasWithinIt() throws {
    func term(_ id: String, _ parent: String?) -> Vocabulary.Term {
      .init(id: id, name: Localized(id), parent: parent, place: nil)
    }
    func notice(_ id: String, _ areas: [String]) throws -> Notice {
      try .example(id, issued: "2024-01-01") { facts in
        facts.areas = areas.map { Reference($0, at: place) }
      }
    }
    let site = try Site.example(
      [
        try notice("a", ["bao-an"]), try notice("b", ["shenzhen", "bao-an"]),
        try notice("c", ["loop-1"]), try notice("d", ["nowhere"]),
      ],
      areas: [
        term("guangdong", nil), term("shenzhen", "guangdong"), term("bao-an", "shenzhen"),
        term("empty", nil), term("loop-1", "loop-2"), term("loop-2", "loop-1"),
      ])
    let lists = NoticeLists(site)
    #expect(
      lists.groups[.area]
        == ["guangdong", "shenzhen", "bao-an", "loop-1", "loop-2"].map { .area($0) })
    #expect(lists.notices(of: .area("guangdong")) == [0, 1])
    #expect(lists.notices(of: .area("bao-an")) == [0, 1])
    #expect(lists.notices(of: .area("loop-2")) == [2])
  }

  @Test func aTopicIsListedOnceForANoticeThatNamesItTwice() throws {
    let notice = try Notice.example("a", issued: "2024-01-01") { facts in
      facts.topics = ["b", "b", "unknown"].map { Reference($0, at: place) }
    }
    let lists = NoticeLists(try .example([notice], topics: ["a", "b"]))
    #expect(lists.groups[.topic] == [.topic("b")])
    #expect(lists.notices(of: .topic("b")) == [0])
    let statuses = Standing.Status.allCases.map { Facet.status($0) }
    #expect(
      lists.facets
        == [.all] + statuses + [.year(2024), .topic("b"), .authority("office"), .kind(.order)])
  }

  @Test func everyNoticeStandsInTheListOfItsStatus() throws {
    let notices = try ["a", "b", "c"].map { try Notice.example($0, issued: "2024-01-01") }
    let lists = NoticeLists(
      try .example(notices),
      standings: [
        "a": Standing(status: .expired, changes: []), "c": Standing(status: .expired, changes: []),
      ])
    #expect(lists.groups[.status] == [.status(.inForce), .status(.expired)])
    #expect(lists.notices(of: .status(.expired)) == [0, 2])
    #expect(lists.notices(of: .status(.inForce)) == [1])
  }

  @Test func termsStandAsReadersOfALanguageLookForThem() throws {
    let (en, zh) = (try #require(Language("en")), try #require(Language("zh-Hans")))
    let names = [
      ("a", "Chongqing", "重庆"), ("b", "Beijing", "北京"), ("c", "Xiamen", "厦门"),
      ("d", "Changsha", "长沙"),
    ]
    let terms = names.map { id, english, chinese in
      Vocabulary.Term(id: id, name: Localized([en: english, zh: chinese]), parent: nil, place: nil)
    }
    let notice = try Notice.example("n", issued: "2024-01-01") { facts in
      facts.areas = names.map { Reference($0.0, at: place) }
    }
    var site = try Site.example([notice], languages: ["en", "zh-Hans"])
    func ids(_ language: Language) -> [String] {
      NoticeLists(site).facets(of: .area, in: language).compactMap { site.term(of: $0)?.id }
    }
    site.areas = Vocabulary(terms, isOrdered: false)
    #expect(ids(en) == ["b", "d", "a", "c"])
    #expect(ids(zh) == ["b", "d", "a", "c"])
    site.areas = Vocabulary(terms)
    #expect(ids(zh) == ["a", "b", "c", "d"])
  }
}
