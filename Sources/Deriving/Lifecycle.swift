public import GazetteModel

/// What holds at a moment, computed from dates, amendments and withdrawals; nobody types it.
///
/// A moment is a day or a minute. What begins in the course of a day counts on that day, and what ends
/// in the course of it still does; `Documentation/lifecycle.md` states every rule, with cases.
public struct Lifecycle: Sendable {
  let notices: [Notice]

  /// The lifecycle of a site's published notices.
  public init(_ site: Site) {
    notices = site.notices
  }

  /// The standing of each notice at `now`, by id, with all changes of its status that are known to follow.
  public func standings(at now: LocalMoment) -> [String: Standing] {
    let course = DeedCourse(notices, at: now)
    var standings: [String: Standing] = [:]
    for notice in notices {
      let suffered = course.suffered(by: notice.id)
      standings[notice.id] = Standing(
        status: Verdict(notice.facts, suffered, at: now).status, changes: suffered.map(\.change),
        suspensionEnds: suspensionEnds(suffered), until: Verdict.end(notice.facts, suffered))
    }
    addWhatFollows(now, to: &standings)
    return standings
  }

  /// Lets the time after `now` pass, from one instant at which something begins or ends to the next.
  private func addWhatFollows(_ now: LocalMoment, to standings: inout [String: Standing]) {
    var course = DeedCourse(notices, at: now.start.moment)
    var turns: [LocalMoment.Instant: Turn] = [:]
    for (position, deed) in course.deeds.enumerated() {
      for instant in [deed.start, deed.undone].compactMap(\.self) {
        turns[instant, default: Turn()].deeds.append(position)
      }
      if let end = deed.until?.end { turns[end, default: Turn()].notices.append(deed.target) }
    }
    let facts = Dictionary(notices.map { ($0.id, $0.facts) }) { first, _ in first }
    for (id, facts) in facts {
      for instant in facts.beginnings + facts.ends {
        turns[instant, default: Turn()].notices.append(id)
      }
    }
    for (instant, turn) in turns.filter({ $0.key > now.start }).sorted(by: { $0.key < $1.key }) {
      let moment = instant.moment
      for position in turn.deeds {
        course.set(position, isDue: course.deeds[position].isDue(at: moment))
      }
      for id in course.settle().union(turn.notices) {
        guard let facts = facts[id], let standing = standings[id] else { continue }
        let suffered = course.suffered(by: id)
        let status = Verdict(facts, suffered, at: moment).status
        standings[id]?.until = Verdict.end(facts, suffered)
        standings[id]?.suspensionEnds.merge(suspensionEnds(suffered)) { $1 }
        if status != standing.later.last?.status ?? standing.status {
          standings[id]?.later.append(Standing.Next(status: status, at: instant))
        }
      }
    }
  }

  private func suspensionEnds(_ deeds: [Deed]) -> [Standing.Change: LocalMoment] {
    Dictionary(deeds.compactMap { deed in deed.suspensionEnd.map { (deed.change, $0) } }) { $1 }
  }

  /// What may change at an instant.
  private struct Turn {
    /// Deeds that become due or are undone, by their positions.
    var deeds: [Int] = []
    /// Notices for which something else begins or ends.
    var notices: [String] = []
  }
}
