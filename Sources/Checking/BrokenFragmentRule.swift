internal import Diagnostics
internal import GazetteModel

enum BrokenFragmentRule: SiteRule {
  static let rule = Rule(
    "broken-fragment", "a link to a heading finds it",
    explanation: """
      What follows `#` in a link is the id of a heading: its words in lower case, hyphens for spaces, punctuation left
      out. `## How to file` is `#how-to-file`. The link of a dataset may name a table: `dataset:areas#areas`.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for (prose, language) in context.publishedTexts {
      for link in prose.links {
        switch context.index.resolve(link.destination, in: prose.base, for: language) {
        case .fragment(let fragment): report(link, fragment, in: prose, findings: &findings)
        case .route(_, let fragment?, let target?, _):
          report(link, fragment, in: target, findings: &findings)
        case .route(_, let fragment?, nil, _):
          guard case .dataset(let name, _) = LinkTarget(link.destination, in: prose.base),
            let dataset = context.index.dataset(name)
          else { continue }
          report(link, fragment, among: dataset.resources.map(\.name), findings: &findings)
        default: continue
        }
      }
    }
  }

  private static func report(
    _ link: Prose.Link, _ fragment: String, in prose: Prose, findings: inout Findings
  ) {
    let ids = prose.headings.map(\.id) + prose.exhibits.map(\.id) + Prose.reservedIDs
    report(link, fragment, among: ids, findings: &findings)
  }

  private static func report(
    _ link: Prose.Link, _ fragment: String, among ids: [String], findings: inout Findings
  ) {
    guard !fragment.isEmpty, !ids.contains(fragment) else { return }
    let near = Suggestion.closest(to: fragment, in: ids)
    findings.add(
      Diagnostic(
        rule, "no heading there has the id '\(fragment)'", at: link.place,
        help: near.map { "did you mean '#\($0)'?" }
          ?? "link to the page itself, or to one of its headings"))
  }
}
