internal import GazetteModel
internal import Templates

/// Everything that happened to published notices, latest first.
struct ChangesPage: Sendable {
  let frame: Frame

  static func names(_ frame: Names<Frame>) -> Names<ChangesPage> {
    Names<ChangesPage>(
      "changes page", "What happened to notices, `changes.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .list("entries", "The changes, latest first.", of: LogItem.names) { page in
          page.frame.edition.changes.compactMap { LogItem($0, page.frame.edition) }
        }
      ])
  }
}
