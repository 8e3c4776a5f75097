internal import Diagnostics
internal import GazetteModel

enum UnlinkedReplacementRule: SiteRule {
  static let rule = Rule(
    "replacement-unlinked", .warning, "a notice that ends another links to it in its text",
    explanation: """
      Where a notice `replaces`, `repeals` or `revokes` another, readers want to see what held before. The page of each shows
      the relation by itself; the text goes on to be copied, printed and read elsewhere, and should lead there too, in every
      language.

      - Wrong: `The park rules are repealed.`
      - Right: `The [park rules](notice:2022-11-30-park-rules) are repealed.`
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices {
      for (position, amendment) in notice.facts.amends.enumerated() where amendment.verb.ends {
        let id = amendment.notice.name
        let isRepeated = notice.facts.amends[..<position].contains {
          $0.verb.ends && $0.notice.name == id
        }
        guard !isRepeated, id != notice.id, let other = context.index.notice(id) else { continue }
        for edition in notice.editions where !links(edition.prose, to: other) {
          let stated = edition.written.first { $0.path == "amends.\(position).notice" }
          findings.add(
            Diagnostic(
              rule,
              "the text in \(edition.language) does not link to '\(id)', which this notice \(amendment.verb.rawValue)",
              at: stated?.place ?? Place(edition.prose.file),
              related: stated == nil ? [.init("stated here", at: amendment.notice.place)] : [],
              help: "link to it where the text speaks of it: [its title](notice:\(id))"))
        }
      }
    }
  }

  private static func links(_ prose: Prose, to notice: Notice) -> Bool {
    prose.links.contains { link in
      switch LinkTarget(link.destination, in: prose.base) {
      case .notice(let id, _): id == notice.id
      case .file(let path, _):
        notice.texts.contains { [$0.prose.base, $0.prose.file].contains(path) }
      case .report, .page, .dataset, .figure, .address, .fragment, .outside, .external: false
      }
    }
  }
}
