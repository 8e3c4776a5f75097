internal import GazetteModel
internal import Languages

/// Which notices stand in which list, sorted once for all pages.
struct NoticeLists: Sendable {
  /// The facets whose lists have notices or tiles, group by group: years with the latest first, all others in
  /// the order of their vocabulary.
  let groups: [Facet.Group: [Facet]]
  /// All lists that have a page, in a fixed order.
  ///
  /// An address is a promise: that of a status is there whether a notice has it or not, and that of
  /// a withdrawn notice's topic stays.
  let facets: [Facet]
  private let lists: [Facet: [Int]]
  private let sorted: [Language: [Facet.Group: [Facet]]]
  private let pageSize: Int

  /// Sorts a site's notices into lists.
  ///
  /// An area's list has the notices of the areas within it too. A withdrawn notice stands in the list
  /// of those alone; the others that it would stand in are there all the same, since its page links to them.
  init(_ site: Site, standings: [String: Standing] = [:]) {
    var lists: [Facet: [Int]] = [.all: []]
    for (index, notice) in site.notices.enumerated() {
      let facts = notice.facts
      let status = standings[notice.id]?.status ?? .inForce
      var facets: Set<Facet> = [
        .all, .year(facts.published.moment.date.year), .kind(facts.kind), .status(status),
      ]
      for area in facts.areas {
        facets.formUnion(site.areas.lineage(of: area.name).map { .area($0) })
      }
      for topic in facts.topics where site.topics[topic.name] != nil {
        facets.insert(.topic(topic.name))
      }
      if site.authorities[facts.authority.name] != nil {
        facets.insert(.authority(facts.authority.name))
      }
      for facet in facets {
        let isListed = status != .withdrawn || facet == .status(.withdrawn)
        lists[facet, default: []] += isListed ? [index] : []
      }
    }
    // Tiles have a page to stand on, whether a notice is about its subject or not.
    let tiled = Set(site.configuration.tiles.facets)
    self.lists = lists
    pageSize = site.configuration.pageSize
    let years = lists.keys.compactMap { if case .year(let year) = $0 { year } else { nil } }
    let known: [Facet.Group: [Facet]] = [
      .status: Standing.Status.allCases.map { .status($0) },
      .year: years.sorted(by: >).map { .year($0) },
      .area: site.areas.ids.map { .area($0) }, .topic: site.topics.ids.map { .topic($0) },
      .authority: site.authorities.ids.map { .authority($0) },
      .kind: Notice.Kind.allCases.map { .kind($0) },
    ]
    let groups = known.mapValues { $0.filter { lists[$0]?.isEmpty == false || tiled.contains($0) } }
    self.groups = groups
    facets =
      [.all]
      + Facet.Group.allCases.flatMap { group in
        (known[group] ?? []).filter { group == .status || lists[$0] != nil || tiled.contains($0) }
      }
    sorted = Dictionary(
      uniqueKeysWithValues: site.languages.map { ($0, Self.sorted(groups, of: site, in: $0)) })
  }

  /// The groups whose vocabularies state no order, each in that of its names in a language.
  private static func sorted(
    _ groups: [Facet.Group: [Facet]], of site: Site, in language: Language
  ) -> [Facet.Group: [Facet]] {
    let collation = Collation(language.tag)
    var result = groups
    for (group, vocabulary) in [
      (Facet.Group.area, site.areas), (.topic, site.topics), (.authority, site.authorities),
    ] where !vocabulary.isOrdered {
      result[group] = groups[group].map { facets in
        collation.sorted(facets) { facet in
          site.term(of: facet)?.name.text(in: language) ?? ""
        }
      }
    }
    return result
  }

  /// The facets of a group that have notices, as readers of a language look for them.
  func facets(of group: Facet.Group, in language: Language) -> [Facet] {
    sorted[language]?[group] ?? []
  }

  /// Whether any notice stands in a list, or would if it were not withdrawn.
  func isOfNotices(_ facet: Facet) -> Bool { lists[facet] != nil }

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
