internal import GazetteModel

/// Which notices are joined by what one says it does to another.
struct NoticeRelations: Sendable {
  private let neighbours: [String: [String]]

  /// How many notices a chain shows at most.
  static let length = 24

  /// The relations of a site's notices.
  init(_ site: Site) {
    let ids = Set(site.notices.map(\.id))
    var neighbours: [String: Set<String>] = [:]
    for notice in site.notices {
      for amendment in notice.facts.amends where ids.contains(amendment.notice.name) {
        neighbours[notice.id, default: []].insert(amendment.notice.name)
        neighbours[amendment.notice.name, default: []].insert(notice.id)
      }
    }
    self.neighbours = neighbours.mapValues { $0.sorted() }
  }

  /// The notices joined with one, itself included, the nearest where there are many; empty where there are none.
  func chain(of id: String) -> Set<String> {
    guard neighbours[id] != nil else { return [] }
    var chain: Set<String> = [id]
    var edge = [id]
    while !edge.isEmpty {
      let next = edge.flatMap { neighbours[$0] ?? [] }
      edge = []
      for neighbour in next where chain.count < Self.length {
        if chain.insert(neighbour).inserted { edge.append(neighbour) }
      }
    }
    return chain
  }
}
