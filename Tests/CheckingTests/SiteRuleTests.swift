import Checking
import Deriving
import Diagnostics
import GazetteModel
import TestKit
import Testing

@Suite struct SiteRuleTests {
  private func place(_ offset: Int = 0) -> Place {
    Place("content/notices/a.en.md", offset..<offset + 1)
  }

  private func codes(
    _ site: Site, _ routes: [CheckContext.PlannedRoute] = []
  ) -> [String] {
    var findings = Findings()
    CheckingRules.check(
      CheckContext(
        index: SiteIndex(site), routes: routes, holdings: Lifecycle(site).holdings()),
      findings: &findings)
    return findings.diagnostics.map(\.rule.code)
  }

  /// A site of one notice whose text has these links and headings.
  private func site(
    links: [String] = [], headings: [(Int, String)] = [], attachments: Set<String> = []
  ) throws -> Site {
    var notice = try Notice.example("a", issued: "2024-01-01")
    notice.editions[0].prose.links = links.enumerated().map { index, destination in
      .init(destination: destination, text: "x", isImage: false, place: place(index))
    }
    notice.editions[0].prose.headings = headings.enumerated().map { index, heading in
      .init(level: heading.0, text: heading.1, id: heading.1, place: place(index))
    }
    var site = try Site.example([notice, .example("b", issued: "2024-01-01")])
    site.attachments = attachments
    return site
  }

  @Test func aSoundSiteBreaksNoRule() throws {
    let site = try site(
      links: [
        "notice:b", "#one", "https://a.example/#x", "b.en.md", "mailto:a@b.example", "#record",
      ],
      headings: [(2, "one"), (3, "two"), (4, "three"), (2, "four")])
    #expect(codes(site).isEmpty)
  }

  @Test(arguments: [
    ("notice:c", ["broken-link"]), ("notice:b#x", ["broken-fragment"]), ("#", []),
    ("#x", ["broken-fragment"]),
    ("c.en.md", ["broken-link"]), ("/nowhere", ["broken-link"]), ("/here/", []),
    ("/here", ["broken-link"]),
    ("/here/?q#x", []), ("../../../x", ["broken-link"]), ("b.en.md#status", []),
    ("page:b", ["broken-link"]),
    ("dataset:b", ["broken-link"]), ("map.pdf", []), ("map.pdf#page=2", []),
  ])
  func aLinkIsSoundOrNot(destination: String, expected: [String]) throws {
    let site = try site(links: [destination, "map.pdf"], attachments: ["content/notices/map.pdf"])
    #expect(codes(site, [.init(Route(page: ["here"]), nil)]) == expected)
  }

  @Test(
    arguments: [
      ([(2, "a")], 0), ([(1, "a")], 1), ([(3, "a")], 1), ([(2, "a"), (4, "b")], 1),
      ([(2, "a"), (3, "b"), (2, "c"), (3, "d")], 0), ([(1, "a"), (1, "b")], 2),
      ([(2, "a"), (4, "b"), (5, "c")], 1), ([(6, "a"), (6, "b")], 1),
    ] as [([(Int, String)], Int)])
  func headingsSkipNoLevel(headings: [(Int, String)], count: Int) throws {
    #expect(codes(try site(headings: headings)) == Array(repeating: "heading-level", count: count))
  }

  @Test(arguments: [
    (["a", "b"], 0), (["a", "a"], 1), (["a", "A"], 1), (["a", "a", "a"], 2), (["a/", "a"], 1),
    (["a/", "b/"], 0),
  ])
  func anAddressHasOneOwner(paths: [String], count: Int) throws {
    let routes = paths.enumerated().map { index, path in
      let isPage = path.hasSuffix("/")
      return CheckContext.PlannedRoute(
        isPage ? Route(page: [String(path.dropLast())]) : Route(file: [path]),
        Place("content/files/\(index)"))
    }
    #expect(codes(try .example(), routes).filter { $0 == "duplicate-route" }.count == count)
  }

  @Test func aFileCannotStandWhereAFolderIsNeeded() throws {
    let routes = [
      CheckContext.PlannedRoute(Route(page: ["data"]), nil),
      CheckContext.PlannedRoute(Route(file: ["data"]), Place("content/files/data")),
    ]
    #expect(codes(try .example(), routes) == ["duplicate-route"])
  }

  @Test func aRangeMayNotEndBeforeItBegins() throws {
    for (from, until, isSound) in [
      ("2024-01-01", "2024-01-01", true), ("2024-01-02", "2024-01-01", false),
      ("2024-01-02T00:00", "2024-01-01T24:00", false),
      ("2024-01-01T09:00", "2024-01-01T09:00", false),
      ("2024-01-01T09:00", "2024-01-01T09:01", true), ("2024-01-01T24:00", "2024-01-02", true),
    ] {
      let notice = try Notice.example("a", issued: "2024-01-01") { facts in
        facts.effective = .init(
          from: LocalMoment(iso: from), until: LocalMoment(iso: until), place: place())
      }
      #expect(
        codes(try .example([notice])) == (isSound ? [] : ["effective-order"]), "\(from) \(until)")
    }
  }

  @Test func everyRuleHasACodeOfItsOwn() {
    let codes = CheckingRules.all.map { $0.rule.code }
    #expect(Set(codes).count == codes.count)
  }
}
