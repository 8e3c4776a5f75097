internal import Diagnostics
internal import GazetteModel

enum UnknownNoticeRule: SiteRule {
  static let rule = Rule(
    "unknown-notice", "a notice changes notices that exist",
    explanation: """
      `amends:` names other notices by id: the names of their files without language and ending. A notice cannot
      change itself, nor one that is a draft or will be published later.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let ids = context.site.notices.map(\.id)
    for notice in context.site.notices {
      for amendment in notice.facts.amends {
        let id = amendment.notice.name
        let message: String
        if id == notice.id {
          message = "a notice cannot change itself"
        } else if context.index.isWithheld(id) {
          message = "the notice '\(id)' is not published yet"
        } else if context.site.unreadable.contains("notice:" + id) {
          continue
        } else if context.index.notice(id) == nil {
          message = "there is no notice '\(id)'"
        } else {
          continue
        }
        let near = Suggestion.closest(to: id, in: ids)
        findings.add(
          Diagnostic(
            rule, message, at: amendment.notice.place,
            help: near.map { "did you mean '\($0)'?" } ?? "name a published notice by its id"))
      }
    }
  }
}
