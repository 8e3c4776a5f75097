internal import GazetteModel
internal import Templates

/// A page of a list of notices: all of them, or a year's, an area's, a topic's.
struct ListPage: Sendable {
  let frame: Frame
  let lists: NoticeLists
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
        .list("notices", "The notices of this page.", of: NoticeItem.names) { $0.items },
        .list("pages", "All pages of the list, where there are several.", of: LinkItem.names) {
          $0.pages
        },
        .optionalText("newer_url", "The page before this one.") { $0.url(of: $0.number - 1) },
        .optionalText("older_url", "The page after this one.") { $0.url(of: $0.number + 1) },
        .list("years", "The years that have notices, latest first.", of: TermItem.names) {
          $0.terms($0.lists.years.map { ($0, .year($0)) }) { String($0) }
        },
        .list("areas", "The areas that have notices.", of: TermItem.names) { page in
          page.terms(page.lists.areas.map { ($0, .area($0)) }) { page.areaName($0) }
        },
        .list("topics", "The topics that have notices.", of: TermItem.names) { page in
          page.terms(page.lists.topics.map { ($0, .topic($0)) }) { page.topicName($0) }
        },
      ])
  }

  /// The title of a list, without the number of the page.
  static func heading(_ facet: Facet, _ edition: Edition) -> String {
    let words = edition.words
    let site = edition.site
    switch facet {
    case .all: return words(.notices)
    case .year(let year): return words(.noticesOfYear, ["year": String(year)])
    case .area(let id):
      return words(
        .noticesOfTerm, ["name": site.areas[id]?.name.text(in: edition.language) ?? id])
    case .topic(let id):
      return words(
        .noticesOfTerm, ["name": site.topics[id]?.name.text(in: edition.language) ?? id])
    }
  }

  private var heading: String { Self.heading(facet, edition) }

  private var items: [NoticeItem] {
    lists.notices(of: facet, page: number).compactMap {
      NoticeItem(edition.site.notices[$0], edition)
    }
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

  private func terms<Key>(
    _ keys: [(Key, Facet)], _ name: (Key) -> String
  ) -> [TermItem] {
    keys.map { key, facet in
      TermItem(
        title: name(key), url: edition.path(edition.site.list(facet, edition.language)),
        count: edition.writer.number(lists.notices(of: facet).count), isCurrent: facet == self.facet
      )
    }
  }

  private func areaName(_ id: String) -> String {
    edition.site.areas[id]?.name.text(in: edition.language) ?? id
  }

  private func topicName(_ id: String) -> String {
    edition.site.topics[id]?.name.text(in: edition.language) ?? id
  }
}
