internal import GazetteModel

/// Which notices stand in which list, sorted once for all pages.
struct NoticeLists: Sendable {
  /// The years that have notices, latest first.
  let years: [Int]
  /// The ids of the areas that have notices, in the vocabulary's order.
  let areas: [String]
  /// The ids of the topics that have notices, in the vocabulary's order.
  let topics: [String]
  private let lists: [Facet: [Int]]
  private let pageSize: Int

  /// Sorts a site's notices into lists.
  ///
  /// An area's list has the notices of the areas within it too.
  init(_ site: Site) {
    var lists: [Facet: [Int]] = [.all: Array(site.notices.indices)]
    for (index, notice) in site.notices.enumerated() {
      lists[.year(notice.facts.published.moment.date.year), default: []].append(index)
      var areas: [String] = []
      for area in notice.facts.areas {
        var id: String? = area.name
        while let current = id, !areas.contains(current), site.areas[current] != nil {
          areas.append(current)
          id = site.areas[current]?.parent
        }
      }
      for id in areas { lists[.area(id), default: []].append(index) }
      for id in Set(notice.facts.topics.map(\.name)) where site.topics[id] != nil {
        lists[.topic(id), default: []].append(index)
      }
    }
    self.lists = lists
    pageSize = site.configuration.pageSize
    years = lists.keys.compactMap { if case .year(let year) = $0 { year } else { nil } }.sorted(
      by: >)
    areas = site.areas.ids.filter { lists[.area($0)] != nil }
    topics = site.topics.ids.filter { lists[.topic($0)] != nil }
  }

  /// All lists that have a page, in a fixed order.
  var facets: [Facet] {
    [.all] + years.map { .year($0) } + areas.map { .area($0) } + topics.map { .topic($0) }
  }

  /// The indexes of a list's notices, latest first.
  func notices(of facet: Facet) -> [Int] { lists[facet] ?? [] }

  /// The indexes of the notices on one page of a list, from 1.
  func notices(of facet: Facet, page: Int) -> ArraySlice<Int> {
    notices(of: facet).dropFirst((page - 1) * pageSize).prefix(pageSize)
  }

  /// How many pages a list has; at least one.
  func pageCount(of facet: Facet) -> Int {
    max(1, (notices(of: facet).count + pageSize - 1) / pageSize)
  }
}
