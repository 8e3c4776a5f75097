internal import Checking
internal import Diagnostics
internal import GazetteModel
internal import Publishing

/// Holds each notice against the rules of texts, and against what the last build published of it, on all cores.
struct NoticeChecks {
  let site: Site
  /// The day that the site is to stand at.
  let day: CalendarDate
  let workers: Workers
  let findingsLimit: Int

  /// Checks what the notices say, those that wait for their day included.
  func checkTexts(_ findings: inout Findings) throws {
    let notices = site.notices + site.withheld.filter { !$0.facts.isDraft }
    let results = try workers.map(notices) { notice in
      var found = Findings(limit: findingsLimit)
      CheckingRules.check(notice, findings: &found)
      return found
    }
    for result in results { findings.merge(result) }
  }

  /// Compares the notices with those of the site that stands at the target.
  func checkReleases(against target: Publisher, _ findings: inout Findings) throws {
    let published = try target.lastNoticeIDs()
    guard !published.isEmpty else { return }
    CheckingRules.check(published: published, in: site, findings: &findings)
    let known = Set(published)
    let newcomers = site.notices.filter { !known.contains($0.id) }
    let changed = Set(newcomers.flatMap { $0.facts.amends.map(\.notice.name) })
    let results = try workers.map(site.notices.filter { known.contains($0.id) }) { notice in
      var found = Findings(limit: findingsLimit)
      if let last = try target.lastNotice(notice.id),
        !NoticeRelease.isUnchanged(notice, since: last)
      {
        let release = NoticeRelease(
          notice: notice, last: last, day: day,
          isChangedByNewcomer: changed.contains(notice.id))
        CheckingRules.check(release, findings: &found)
      }
      return found
    }
    for result in results { findings.merge(result) }
  }
}
