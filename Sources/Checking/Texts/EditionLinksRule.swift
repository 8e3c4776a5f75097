internal import Diagnostics
internal import GazetteModel

enum EditionLinksRule: TextRule {
  static let rule = Rule(
    "edition-links", .warning, "the editions of a notice link to the same parts of the site",
    explanation: """
      Readers of every language want to get to the same notices, pages and datasets. Links to files, to headings and to other
      sites may differ, since a form or a law has an address for each language. A value that one text takes from the data by
      `figure:` belongs to the data in the others too: else it goes wrong there, and nobody is told.

      - Wrong: the English text links to `dataset:clinic-counts`, and the Chinese text only names it
      - Right: both link to it
      """)

  static func check(_ texts: NoticeTexts, findings: inout Findings) {
    for (edition, other) in texts.pairs {
      report(edition, missingIn: other, findings: &findings)
    }
  }

  private static func report(
    _ edition: EditionText, missingIn other: EditionText, findings: inout Findings
  ) {
    var known = Set(other.edition.prose.links.compactMap { part($0, other.edition.prose) })
    for link in edition.edition.prose.links {
      guard let part = part(link, edition.edition.prose), known.insert(part).inserted else {
        continue
      }
      findings.add(rule) {
        Diagnostic(
          rule, "\(other.name) does not link to '\(part)'", at: link.place,
          related: [.init("the other edition", at: other.place)],
          help: "link to it in both, or in neither")
      }
    }
  }

  /// The part of the site that a link leads to, as links name it; nil for other links.
  private static func part(_ link: Prose.Link, _ prose: Prose) -> String? {
    switch LinkTarget(link.destination, in: prose.base) {
    case .notice(let id, _): "notice:" + id
    case .report(let id, _): "report:" + id
    case .page(let id, _): "page:" + id
    case .dataset(let name, _): "dataset:" + name
    case .figure(let text): (try? FigureReference(text)).map { "figure:\($0.exact)" }
    case .file(let path, _): document(path)
    case .address, .fragment, .outside, .external: nil
    }
  }

  /// The notice, report or page that a Markdown file is the present edition of.
  private static func document(_ path: String) -> String? {
    let kinds = [
      ("content/notices/", "notice:"), ("content/reports/", "report:"), ("content/pages/", "page:"),
    ]
    guard path.hasSuffix(".md"), !path.contains("/versions/"),
      let kind = kinds.first(where: { path.hasPrefix($0.0) }),
      let name = path.split(separator: "/").last?.dropLast(3), let dot = name.lastIndex(of: ".")
    else { return nil }
    return kind.1 + name[..<dot]
  }
}
