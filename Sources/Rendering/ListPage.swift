internal import GazetteModel
internal import Templates

/// A page of a list of notices: all of them, or a year's, an area's, a topic's.
struct ListPage: Sendable {
  let frame: Frame
  let lists: NoticeLists
  let reports: ReportLists
  let facet: Facet
  let number: Int

  private var edition: Edition { frame.edition }

  static func names(_ frame: Names<Frame>) -> Names<ListPage> {
    Names<ListPage>(
      "list page", "A list of notices, `list.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .text("heading", "What the notices of the list have in common.") { $0.heading },
        .text("count", "How many notices the whole list has.") { page in
          let count = page.lists.notices(of: page.facet).count
          return page.edition.words.counted(
            WordName.noticeCount.rawValue, count, written: page.edition.writer.number(count))
        },
        .optionalText("own_feed_url", "The Atom feed of the list, where it has one of its own.") {
          page in page.selection.map { page.feed(.notices(of: $0), .atom) }
        },
        .optionalText("own_json_feed_url", "The same feed as JSON Feed.") { page in
          page.selection.map { page.feed(.notices(of: $0), .json) }
        },
        .optionalText(
          "own_change_feed_url", "The Atom feed of what happened to the notices of the list."
        ) { page in
          page.selection.map { page.feed(.changes(of: $0), .atom) }
        },
        .flag("has_tiles", "Whether tiles stand above the notices.") { !$0.tiles.isEmpty },
        .list("tiles", "What stands above the notices, on the first page.", of: TileItem.names) {
          $0.tiles
        },
        .list("notices", "The notices of this page.", of: NoticeItem.names) { $0.items },
        .list(
          "reports", "The latest reports of an area, topic or authority, on the first page.",
          of: ReportItem.names
        ) { ReportItem.items($0.latestReports, $0.edition) },
        .flag("has_reports", "Whether the first page of the list has reports.") {
          !$0.latestReports.isEmpty
        },
        .flag("has_pages", "Whether the list has more than one page.") {
          $0.lists.pageCount(of: $0.facet) > 1
        },
        .list("pages", "All pages of the list, where there are several.", of: LinkItem.names) {
          $0.pages
        },
        .optionalText("newer_url", "The page before this one.") { $0.url(of: $0.number - 1) },
        .optionalText("older_url", "The page after this one.") { $0.url(of: $0.number + 1) },
        .optionalText(
          "register_url", "All notices for the search, on the first page of the list of all."
        ) { page in
          page.facet == .all && page.number == 1
            ? page.edition.path(page.edition.site.register(page.edition.language)) : nil
        },
        .list("groups", "What notices can have in common.", of: FacetGroupItem.names) { page in
          Facet.Group.allCases.compactMap { page.group($0) }
        },
      ])
  }

  /// The title of a list, without the number of the page.
  static func heading(_ facet: Facet, _ edition: Edition) -> String {
    switch facet {
    case .all: edition.words(.notices)
    case .year(let year):
      edition.words(.noticesOfYear, ["year": edition.writer.plain(String(year))])
    default: edition.words(.noticesOfTerm, ["name": edition.name(facet)])
    }
  }

  private var heading: String { Self.heading(facet, edition) }

  /// What feeds of the list's own tell of; nil for lists that have none, and for areas and topics of which there is
  /// no notice yet.
  private var selection: FeedSubject.Selection? {
    switch facet {
    case .topic(let id) where lists.isOfNotices(facet): .topic(id)
    case .area(let id) where lists.isOfNotices(facet): .area(id)
    case .all, .year, .authority, .kind, .status, .topic, .area: nil
    }
  }

  private func feed(_ subject: FeedSubject, _ format: FeedSubject.Format) -> String {
    edition.path(edition.site.feed(subject, format, edition.language))
  }

  private var tiles: [TileItem] {
    number == 1 ? TileItem.items(edition.site.configuration.tiles.tiles(of: facet), frame) : []
  }

  private var items: [NoticeItem] {
    lists.notices(of: facet, page: number).compactMap {
      NoticeItem(edition.site.notices[$0], edition)
    }
  }

  private var latestReports: ArraySlice<Int> {
    number == 1 ? reports.reports(of: facet).prefix(ReportItem.shortLength) : []
  }

  private var pages: [LinkItem] {
    let count = lists.pageCount(of: facet)
    guard count > 1 else { return [] }
    return (1...count).map { page in
      LinkItem(
        title: edition.writer.number(page),
        url: edition.path(edition.site.list(facet, page: page, edition.language)),
        isCurrent: page == number)
    }
  }

  private func url(of page: Int) -> String? {
    guard (1...lists.pageCount(of: facet)).contains(page) else { return nil }
    return edition.path(edition.site.list(facet, page: page, edition.language))
  }

  /// The facets of a group that have notices; nil where none has.
  private func group(_ group: Facet.Group) -> FacetGroupItem? {
    let facets = lists.facets(of: group, in: edition.language)
    guard !facets.isEmpty else { return nil }
    return FacetGroupItem(
      title: edition.words(group.word), name: group.rawValue, allURL: edition.index(of: group),
      terms: facets.map { facet in
        TermItem(
          title: edition.name(facet),
          url: edition.path(edition.site.list(facet, edition.language)),
          count: edition.writer.number(lists.notices(of: facet).count),
          otherLanguage: edition.otherLanguage(of: facet), value: facet.value,
          isCurrent: facet == self.facet)
      })
  }
}
