internal import Diagnostics
internal import GazetteModel

enum AnnotatedNoticeRule: SiteRule {
  static let rule = Rule(
    "annotated-notice", "an annotation of a chart names a published notice",
    explanation: """
      `notice:` in an annotation names a notice by its id, and stands at the day from which it holds. A notice that is a
      draft or will be published later cannot be named: the chart would tell of it. Where `--as-of` names an earlier day
      than the site's own, the annotation of a notice that has been published since is left out.

      - Wrong: `- notice: 2022-zhixu-7`, where the notice is a draft
      - Right: `- notice: beijing-2022-12-07-optimization`
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let ids = context.site.notices.map(\.id)
    for annotation in context.exhibits.flatMap(\.annotations) {
      guard case .notice(let reference) = annotation.position,
        case let id = reference.name, context.index.notice(id) == nil,
        !context.site.later.contains(id), !context.site.unreadable.contains("notice:" + id)
      else { continue }
      if context.index.isWithheld(id) {
        findings.add(
          Diagnostic(
            rule, "the notice '\(id)' is not published yet", at: reference.place,
            help: "remove the annotation until it is, or set its 'published' earlier"))
      } else {
        let near = Suggestion.closest(to: id, in: ids)
        findings.add(
          Diagnostic(
            rule, "there is no notice '\(id)'", at: reference.place,
            help: near.map { "did you mean '\($0)'?" } ?? "name a published notice by its id"))
      }
    }
  }
}

extension Exhibit {
  /// The rules and bands of a chart.
  fileprivate var annotations: [ChartExhibit.Annotation] {
    if case .chart(let chart) = content { chart.annotations } else { [] }
  }
}
