internal import Diagnostics
internal import GazetteModel

enum UnknownPageRule: SiteRule {
  static let rule = Rule(
    "unknown-page", "the navigation names pages that exist",
    explanation: """
      `navigation:` in `gazette.yaml` lists ids of pages: the names of files in `content/pages/` without language and ending.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for reference in context.site.configuration.navigation
    where context.index.page(reference.name) == nil
      && !context.site.unreadable.contains("page:" + reference.name)
    {
      let near = Suggestion.closest(to: reference.name, in: context.site.pages.map(\.id))
      findings.add(
        Diagnostic(
          rule, "there is no page '\(reference.name)'", at: reference.place,
          help: near.map { "did you mean '\($0)'?" }
            ?? "write content/pages/\(reference.name).\(context.site.languages[0]).md, or remove the name"
        ))
    }
  }
}
