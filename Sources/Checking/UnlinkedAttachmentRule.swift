internal import Diagnostics
internal import GazetteModel

enum UnlinkedAttachmentRule: SiteRule {
  static let rule = Rule(
    "unlinked-attachment", .warning, "a file beside the notices is linked from one of them",
    explanation: """
      Pictures and documents in `content/notices/`, `content/reports/` and `content/pages/` are published where a published text links to them, and
      only then, so that nothing slips out by lying about. Link to the file, move it to `content/files/`, or remove it.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    // The outlines that maps are drawn from need not be published themselves.
    let linked = Set(context.index.linkedAttachments + context.index.withheldAttachments)
      .union(outlines(of: context.site))
    for file in context.site.attachments.sorted() where !linked.contains(file) {
      findings.add(
        Diagnostic(
          rule, "no text links to '\(file)', so it is not published", at: Place(file),
          help: "link to it, or remove it"))
    }
  }

  /// The files that maps name, also those that could not be read.
  private static func outlines(of site: Site) -> [String] {
    site.texts.flatMap(\.exhibits).compactMap { exhibit in
      guard case .map(let map) = exhibit.content, case .outlines(let file, _) = map.layout else {
        return nil
      }
      return file.name
    }
  }
}
