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
    /// The notice ends an alert, by id, that was published after it.
    case end(String)
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
    let events = publications + endsOfLateAlerts(notices, site, published) + later
    return events.indices.sorted { (events[$0].at, $0) < (events[$1].at, $1) }.map { events[$0] }
  }

  /// The ends of alerts by notices that were published before them.
  ///
  /// Such an end comes once the alert is published and its own time has come, unless its notice was withdrawn by then, or
  /// ended before it.
  private static func endsOfLateAlerts(
    _ notices: [Notice], _ site: Site, _ published: (Notice) -> LocalMoment.Instant
  ) -> [AlertEvent] {
    let ends = Dictionary(grouping: notices.flatMap(End.all), by: \.target)
    return notices.filter { $0.facts.alert != nil }.flatMap { alert in
      (ends[alert.id] ?? []).compactMap { end in
        let at = max(published(alert), end.start)
        func wasEnded(by other: End) -> Bool {
          other.start < end.start && published(other.doer) <= at && !other.isUndone(at: at)
        }
        guard published(end.doer) < published(alert), site.moment?.isBefore(at) != true,
          !end.isUndone(at: at), !(ends[end.doer.id] ?? []).contains(where: wasEnded)
        else { return nil }
        let change = SiteChange(notice: alert.id, on: at.moment.date, event: .deed(end.change))
        return AlertEvent(at: at, kind: .end(alert.id), notice: end.doer, name: change.anchor)
      }
    }
  }

  /// What a notice does that ends another as a whole.
  private struct End {
    let doer: Notice
    let target: String
    let change: Standing.Change

    var start: LocalMoment.Instant { change.at.start }

    static func all(_ notice: Notice) -> [End] {
      notice.facts.amends.filter { $0.verb.ends && $0.part == nil }.map { deed in
        let change = Standing.Change(
          notice: notice.id, verb: deed.verb, at: notice.facts.start(of: deed))
        return End(doer: notice, target: deed.notice.name, change: change)
      }
    }

    func isUndone(at now: LocalMoment.Instant) -> Bool {
      doer.facts.withdrawn.map { LocalMoment(day: $0).start <= now } ?? false
    }
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
