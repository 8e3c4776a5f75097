internal import Diagnostics
internal import GazetteModel

enum BrokenLinkRule: SiteRule {
  static let rule = Rule(
    "broken-link", "a link leads somewhere",
    explanation: """
      `notice:ID`, `report:ID`, `page:ID` and `dataset:NAME` name parts of the site; a relative path names a file of the
      project, which is published where it is linked, or a Markdown file, whose page is meant; a path from the root
      (`/data/`) is an address of the site. Links to other sites are not followed. A notice or report that is a draft or
      will be published later cannot be linked to: the link would tell of it. Where `--as-of` names an earlier day than
      the site's own, a link to what has been published since is no fault: on that day its words stand without the link.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let addresses = Set(context.routes.map(\.route.plainPath))
    for (link, file, language) in context.links {
      switch context.index.resolve(link.destination, in: file, for: language) {
      case .broken(let reason):
        guard let diagnostic = diagnostic(link, reason) else { continue }
        findings.add(diagnostic)
      case .address(let path, _):
        let route = String(path.dropFirst())
        guard !addresses.contains(route) else { continue }
        findings.add(rule) {
          let near =
            addresses.contains(route + "/")
            ? route + "/" : Suggestion.closest(to: route, in: addresses)
          return Diagnostic(
            rule, "there is no address \(path.quotation) on this site", at: link.place,
            help: near.map { "did you mean '/\($0)'?" }
              ?? "name a page by notice:, report:, page: or dataset:")
        }
      case .route(_, _, _, _) where link.isImage && LinkTarget(link.destination, in: file).isPage:
        findings.add(
          Diagnostic(
            rule, "a picture must be a file; \(link.destination.quotation) is a page",
            at: link.place,
            help: "put the picture beside the text, or remove the '!' to link to the page"))
      case .route, .fragment, .figure, .external: continue
      }
    }
  }

  private static func diagnostic(_ link: Prose.Link, _ reason: SiteIndex.Break) -> Diagnostic? {
    switch reason {
    case .unknown(let kind, let name, let known):
      let near = Suggestion.closest(to: name, in: known)
      return Diagnostic(
        rule, "there is no \(kind) \(name.quotation)", at: link.place,
        help: near.map { "did you mean '\(kind):\($0)'?" })
    case .withheld(let kind, let id):
      return Diagnostic(
        rule, "the \(kind) \(id.quotation) is not published yet", at: link.place,
        help: "remove the link until it is, or set its 'published' earlier")
    case .unreadable, .later: return nil
    case .absent:
      return Diagnostic(
        rule, "there is no file \(link.destination.quotation) from here", at: link.place,
        help:
          "put the file beside the text that links to it, or use notice:, report:, page: or dataset:"
      )
    case .outside:
      return Diagnostic(
        rule, "\(link.destination.quotation) leads out of the project", at: link.place,
        help: "copy the file beside the text that links to it")
    }
  }
}
