import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct SiteTests {
  private func ids(_ site: Site, on day: String) throws -> [String] {
    site.published(by: try #require(LocalMoment(iso: day))).notices.map(\.id)
  }

  @Test(arguments: [
    ("2024-02-01", "2024-01-31", false), ("2024-02-01", "2024-02-01", true),
    ("2024-02-01T18:00", "2024-02-01", true), ("2024-01-31T24:00", "2024-01-31", false),
    ("2024-02-01T18:00", "2024-02-01T17:59", false), ("2024-02-01T18:00", "2024-02-01T18:00", true),
    ("2024-02-01", "2024-02-01T00:00", true), ("2024-02-01T18:00Z", "2024-02-01T24:00", true),
    ("2024-02-01T20:00-08:00", "2024-02-01", false), ("2024-02-01T20:00-08:00", "2024-02-02", true),
    ("2024-02-01T01:00+08:00", "2024-01-31", true), ("2024-02-01T01:00+08:00", "2024-01-30", false),
  ])
  func aNoticeIsPublishedFromItsDayOn(published: String, day: String, isThere: Bool) throws {
    // The site of the example keeps the time of Greenwich.
    let time = try #require(PublicationTime(iso: published))
    let site = try Site.example([.example("a", issued: "2024-01-01") { $0.published = time }])
    #expect(try ids(site, on: day) == (isThere ? ["a"] : []))
    let day = try #require(LocalMoment(iso: day))
    #expect(site.published(by: day).withheld.map(\.id) == (isThere ? [] : ["a"]))
  }

  @Test func aDraftIsNeverPublished() throws {
    let site = try Site.example([.example("a", issued: "2024-01-01") { $0.isDraft = true }])
    #expect(try ids(site, on: "9999-12-31").isEmpty)
  }

  /// What a link leads to for a reader of a language, as a path; nil where it leads nowhere.
  private func path(_ destination: String, for tag: String, in site: Site) throws -> String? {
    let language = try #require(Language(tag))
    let file = "content/notices/both.\(tag).md"
    guard
      case .route(let route, let fragment, _, _) = SiteIndex(site).resolve(
        destination, in: file, for: language)
    else { return nil }
    return route.path + (fragment.map { "#" + $0 } ?? "")
  }

  @Test(
    arguments: [
      ("notice:both", "en", "notices/both/"), ("notice:both", "zh-Hans", "zh-Hans/notices/both/"),
      ("notice:one", "zh-Hans", "notices/one/"), ("notice:both#x", "en", "notices/both/#x"),
      ("both.zh-Hans.md", "en", "zh-Hans/notices/both/"), ("notice:none", "en", nil),
      ("notice:draft", "en", nil), ("draft.en.md", "en", nil), ("map.pdf", "en", "notices/map.pdf"),
      ("other.pdf", "en", nil), ("dataset:none", "en", nil),
    ] as [(String, String, String?)])
  func aLinkLeadsToTheReadersEdition(destination: String, tag: String, expected: String?) throws {
    var site = try Site.example(
      [
        .example("both", issued: "2024-01-01", languages: ["en", "zh-Hans"]),
        .example("one", issued: "2024-01-01"),
        .example("draft", issued: "2024-01-01") { $0.isDraft = true },
      ], languages: ["en", "zh-Hans"])
    site.attachments = ["content/notices/map.pdf"]
    let published = site.published(by: try #require(LocalMoment(iso: "2024-02-01")))
    #expect(try path(destination, for: tag, in: published) == expected)
  }

  @Test func onlyWhatPublishedTextsLinkToIsPublishedBesideThem() throws {
    func notice(_ id: String, _ link: String, isDraft: Bool = false) throws -> Notice {
      var notice = try Notice.example(id, issued: "2024-01-01") { $0.isDraft = isDraft }
      notice.editions[0].prose.links = [
        .init(destination: link, text: "x", isImage: false, place: Place("a.md", 0..<1))
      ]
      return notice
    }
    var site = try Site.example([
      notice("a", "./map%20one.pdf"), notice("b", "secret.pdf", isDraft: true),
    ])
    site.attachments = ["map one.pdf", "secret.pdf", "loose.pdf"].reduce(into: []) {
      $0.insert("content/notices/" + $1)
    }
    let index = SiteIndex(site.published(by: try #require(LocalMoment(iso: "2024-02-01"))))
    #expect(index.linkedAttachments == ["content/notices/map one.pdf"])
    #expect(index.withheldAttachments == ["content/notices/secret.pdf"])
  }

  @Test func ofTwoTermsWithOneIDTheFirstCounts() {
    func term(_ name: String) -> Vocabulary.Term {
      .init(id: "a", name: Localized(name), parent: nil, place: nil)
    }
    let vocabulary = Vocabulary([term("first"), term("second")])
    #expect(vocabulary["a"]?.name == Localized("first"))
    #expect(vocabulary.ids == ["a", "a"])
    #expect(vocabulary["b"] == nil)
  }
}
