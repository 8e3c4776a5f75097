internal import GazetteModel

extension Feed {
  /// The subjects of a site's feeds, in a fixed order.
  ///
  /// Topics and areas without notices have no feeds, nor have alerts where none are sent. Withdrawn notices keep a feed
  /// at its address and are not in it.
  static func subjects(_ site: Site) -> [FeedSubject] {
    let known = Set(site.notices.flatMap { selections(with: $0, site) })
    let terms =
      site.topics.ids.map { FeedSubject.Selection.topic($0) }
      + site.areas.ids.map { .area($0) }
    return [.notices(of: .all), .changes(of: .all)] + (site.sendsAlerts ? [.alerts] : [])
      + terms.filter(known.contains).flatMap { [.notices(of: $0), .changes(of: $0)] }
  }

  /// The notices of each selection, latest first, without those that are withdrawn.
  static func notices(_ context: ExportContext) -> [FeedSubject.Selection: [Notice]] {
    var found: [FeedSubject.Selection: [Notice]] = [:]
    for notice in context.site.notices where context.standings[notice.id]?.status != .withdrawn {
      for selection in selections(with: notice, context.site)
      where found[selection, default: []].count < length {
        found[selection, default: []].append(notice)
      }
    }
    return found
  }

  /// The changes of the notices of each selection, latest first.
  static func changes(_ context: ExportContext) -> [FeedSubject.Selection: [SiteChange]] {
    var found: [FeedSubject.Selection: [SiteChange]] = [:]
    for change in context.changes {
      guard let notice = context.index.notice(change.notice) else { continue }
      for selection in selections(with: notice, context.site)
      where found[selection, default: []].count < length {
        found[selection, default: []].append(change)
      }
    }
    return found
  }

  /// The selections that hold a notice, each once.
  private static func selections(
    with notice: Notice, _ site: Site
  ) -> [FeedSubject.Selection] {
    let topics = Set(notice.facts.topics.map(\.name).filter { site.topics[$0] != nil })
    let areas = Set(notice.facts.areas.flatMap { site.areas.lineage(of: $0.name) })
    return [.all] + topics.map { .topic($0) } + areas.map { .area($0) }
  }
}
