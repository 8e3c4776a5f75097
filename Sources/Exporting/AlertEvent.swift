internal import GazetteModel

/// Something that alert messages may have to tell, on the site's own clock.
struct AlertEvent {
  let at: LocalMoment.Instant
  let kind: Kind
  let notice: Notice
  /// The permanent name of a message of it.
  let name: String

  enum Kind {
    case publication
    case correction(Int)
    case withdrawal
  }

  /// Everything by the moment that the site stands at, earliest first; of one minute notices come before what became of
  /// them, and after those that they change.
  static func all(_ site: Site) -> [AlertEvent] {
    let zone = site.configuration.timeZone
    func published(_ notice: Notice) -> LocalMoment.Instant {
      zone.moment(of: notice.facts.published).start
    }
    let notices = inOrder(site.notices, published)
    let publications = notices.map {
      AlertEvent(at: published($0), kind: .publication, notice: $0, name: $0.id)
    }
    let later = notices.flatMap { notice in
      notice.ownChanges.compactMap { change -> AlertEvent? in
        if let last = site.moment?.date, change.on > last { return nil }
        let kind: Kind =
          if case .correction(let number) = change.event { .correction(number) } else {
            .withdrawal
          }
        return AlertEvent(
          at: max(LocalMoment(day: change.on).start, published(notice)), kind: kind,
          notice: notice, name: change.anchor)
      }
    }
    let events = publications + later
    return events.indices.sorted { (events[$0].at, $0) < (events[$1].at, $1) }.map { events[$0] }
  }

  /// Notices by their time, each after those that it changes and that are not later.
  private static func inOrder(
    _ notices: [Notice], _ published: (Notice) -> LocalMoment.Instant
  ) -> [Notice] {
    let known = Dictionary(notices.map { ($0.id, $0) }) { first, _ in first }
    let times = known.mapValues(published)
    var entered: Set<String> = []
    var left: Set<String> = []
    var ordered: [Notice] = []
    for start in notices.reversed() {
      var path = [start]
      while let notice = path.last {
        if entered.insert(notice.id).inserted {
          path += notice.facts.amends.compactMap { known[$0.notice.name] }.filter { target in
            !entered.contains(target.id) && times[target.id] == times[notice.id]
          }
        } else {
          path.removeLast()
          if left.insert(notice.id).inserted { ordered.append(notice) }
        }
      }
    }
    return ordered
  }
}
