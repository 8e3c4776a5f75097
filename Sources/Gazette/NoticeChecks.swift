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
    for (notice, files) in waiting {
      var found = Findings(limit: findingsLimit)
      CheckingRules.check(notice, findings: &found)
      for diagnostic in found.diagnostics {
        if let file = diagnostic.place?.file, files.contains(file) { findings.add(diagnostic) }
      }
    }
  }

  /// The notices as they will stand on each day that brings texts of them, with the files of these texts.
  private var waiting: [(notice: Notice, files: Set<String>)] {
    var waiting: [(notice: Notice, files: Set<String>)] = []
    let awaited = Dictionary(grouping: site.awaited, by: \.prose.base)
    for notice in site.notices {
      let texts = notice.editions.flatMap { awaited[$0.prose.base] ?? [] }
      for day in Set(texts.compactMap(\.version)).sorted() {
        var later = notice
        for (index, edition) in notice.editions.enumerated() {
          let come = (awaited[edition.prose.base] ?? []).filter { text in
            text.version.map { $0 <= day } ?? false
          }
          later.editions[index] = come.last ?? edition
        }
        let files = texts.filter { $0.version == day }.map(\.prose.file)
        waiting.append((notice: later, files: Set(files)))
      }
    }
    return waiting
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
