internal import GazetteModel

/// Which reports stand on which pages of areas, topics and authorities, sorted once for all pages.
struct ReportLists: Sendable {
  private let lists: [Facet: [Int]]

  /// Sorts a site's reports into lists; an area's has those of the areas within it too.
  init(_ site: Site) {
    var lists: [Facet: [Int]] = [:]
    for (number, report) in site.reports.enumerated() {
      let facts = report.facts
      var facets = Set(facts.topics.map { Facet.topic($0.name) })
      for area in facts.areas {
        facets.formUnion(site.areas.lineage(of: area.name).map { .area($0) })
      }
      if let authority = facts.authority { facets.insert(.authority(authority.name)) }
      for facet in facets { lists[facet, default: []].append(number) }
    }
    self.lists = lists
  }

  /// The indexes of the reports of an area, a topic or an authority, latest first.
  func reports(of facet: Facet) -> [Int] { lists[facet] ?? [] }
}
