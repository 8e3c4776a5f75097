internal import GazetteModel

/// Which notices are joined by what one says it does to another, and what of it happens.
struct NoticeRelations: Sendable {
  private let neighbours: [String: [String]]
  private let standings: [String: Standing]
  /// What was done to each notice.
  private let suffered: [String: Set<Standing.Change>]
  private let now: LocalMoment

  /// How many notices a chain shows at most.
  static let length = 24

  /// The relations of a site's notices with these standings, at the site's own moment, else at `moment`.
  init(_ site: Site, _ standings: [String: Standing], at moment: LocalMoment) {
    let ids = Set(site.notices.map(\.id))
    var neighbours: [String: Set<String>] = [:]
    for notice in site.notices {
      for amendment in notice.facts.amends where ids.contains(amendment.notice.name) {
        neighbours[notice.id, default: []].insert(amendment.notice.name)
        neighbours[amendment.notice.name, default: []].insert(notice.id)
      }
    }
    self.neighbours = neighbours.mapValues { $0.sorted() }
    self.standings = standings
    suffered = standings.mapValues { Set($0.changes) }
    now = site.moment ?? moment
  }

  /// What a notice has done to others, and what it is still to do; without what was undone or never happened.
  func deeds(of notice: Notice) -> [Notice.Amendment] {
    notice.facts.amends.filter { amendment in
      let start = notice.facts.start(of: amendment)
      // Nobody knows what becomes of a notice that is not there.
      guard let done = suffered[amendment.notice.name] else { return true }
      return done.contains(
        Standing.Change(
          notice: notice.id, verb: amendment.verb, part: amendment.part, at: start))
        || now.isBefore(start.start) && isActive(notice, at: start.start)
    }
  }

  /// Whether a notice is neither withdrawn at an instant to come nor ended by another before it.
  private func isActive(_ notice: Notice, at instant: LocalMoment.Instant) -> Bool {
    if let withdrawn = notice.facts.withdrawn, LocalMoment(day: withdrawn).start <= instant {
      return false
    }
    let standing = standings[notice.id]
    let before = standing?.later.last { $0.at < instant }?.status ?? standing?.status
    return before != .superseded
  }

  /// The notices joined with one, itself included, the nearest where there are many; empty where there are none.
  func chain(of id: String) -> Set<String> {
    guard neighbours[id] != nil else { return [] }
    var chain: Set<String> = [id]
    var waiting = [id][...]
    while let next = waiting.popFirst() {
      for neighbour in neighbours[next] ?? [] where chain.insert(neighbour).inserted {
        if chain.count == Self.length { return chain }
        waiting.append(neighbour)
      }
    }
    return chain
  }
}
