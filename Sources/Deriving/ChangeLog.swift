public import GazetteModel

/// Everything that happened to a site's published notices by a day: no change is silent.
public enum ChangeLog {
  /// The changes by `day`, latest first; of one day in the order of the notices' ids.
  ///
  /// What another notice did is listed for as long as it stands: when that notice is withdrawn, its
  /// withdrawal is a change of its own.
  public static func changes(
    _ site: Site, _ standings: [String: Standing], by day: CalendarDate
  ) -> [SiteChange] {
    site.notices.flatMap { notice in
      let deeds = (standings[notice.id]?.changes ?? []).map {
        SiteChange(notice: notice.id, on: $0.at.date, event: .deed($0))
      }
      return notice.ownChanges + deeds
    }
    .filter { $0.on <= day }
    .sorted { ($1.on, $0.notice, $0.anchor) < ($0.on, $1.notice, $1.anchor) }
  }
}
