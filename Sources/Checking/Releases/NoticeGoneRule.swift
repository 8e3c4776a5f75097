internal import Diagnostics
internal import GazetteModel

/// Finds notices and editions that were published and are no longer there.
enum NoticeGoneRule {
  static let rule = Rule(
    "notice-gone", "a notice that was published stays at its address",
    explanation: """
      Others have linked to it, quoted and printed it: an address is a promise. The site at the target holds what was
      published. A notice that no longer counts is withdrawn: its page stays and says so, and it leaves lists and search.

      ```yaml
      withdrawn: { on: 2023-01-08, reason: "The register has closed." }
      ```

      A renamed file is a new notice with a new address; give it its old name back. A site that nobody has seen yet is built
      into an empty folder: remove what an earlier build has left there.

      - Wrong: the file of a published notice is deleted, renamed or made a draft
      - Right: the file stays, with `withdrawn` in its front matter
      """)

  /// Looks for every notice that the last build published, by id.
  static func check(published ids: [String], in site: Site, findings: inout Findings) {
    let present = Set(site.notices.map(\.id))
    let drafts = Dictionary(
      site.withheld.filter(\.facts.isDraft).map { ($0.id, $0) }
    ) { first, _ in first }
    // What waits for its day waits: a build for an earlier day takes nothing back.
    let waiting = Set(site.withheld.filter { !$0.facts.isDraft }.map(\.id))
    for id in ids where !present.contains(id) && !waiting.contains(id) {
      guard !site.unreadable.contains("notice:" + id) else { continue }
      findings.add(
        Diagnostic(
          rule,
          drafts[id] == nil
            ? "the notice '\(id)' was published, and its file is gone"
            : "the notice '\(id)' was published, and is a draft now",
          at: drafts[id].flatMap { $0.place(of: "draft") },
          help:
            "\(drafts[id] == nil ? "put the file back" : "remove 'draft'") and add withdrawn: { on: …, reason: … }, which keeps the page and says why it no longer counts"
        ))
    }
  }

  /// Looks for every edition that the last build published of a notice.
  static func check(_ release: NoticeRelease, findings: inout Findings) {
    let notice = release.notice
    for language in release.last.texts.keys.sorted() where notice.edition(in: language) == nil {
      findings.add(
        Diagnostic(
          rule, "the edition \(language) of '\(notice.id)' was published, and its file is gone",
          at: notice.editions.first.map { Place($0.prose.file) },
          help: "put the file back, or withdraw the notice"))
    }
  }
}
