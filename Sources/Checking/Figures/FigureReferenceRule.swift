internal import Diagnostics
internal import GazetteModel

enum FigureReferenceRule: SiteRule {
  static let rule = Rule(
    "figure-reference", "a figure names one value that a view has",
    explanation: """
      `figure:` names a value of a view in `content/views/`: `figure:NAME` the only value of a view of one row and one column,
      `figure:VIEW.column` a column of a view of one row, `figure:VIEW.column[key=value]` the row in which a column has a value.
      An address that holds spaces stands between `<` and `>`. `~100` behind it declares that the number is rounded.

      Without words, `[](figure:NAME)`, the value is inserted. A heading must have words of its own, since its address is made of
      them, and so must titles, summaries and notes in the front matter and in blocks, where figures can stand too. So must an earlier version of a text: it said what the value was then, not what it is today.

      - Wrong: `[94](figure:clinics.count)`, where the view has several rows
      - Right: `[94](<figure:clinics.count[kind=fever clinic]>)`
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for (prose, _) in context.texts {
      let headings = prose.headings.compactMap(\.place.bytes)
      for link in prose.links {
        guard case .figure(let text) = LinkTarget(link.destination, in: prose.base) else {
          continue
        }
        check(text, link, context.site, &findings)
        let start = link.place.bytes?.lowerBound ?? 0
        let isHeading = headings.contains { $0.contains(start) }
        guard link.isInsertion, isHeading || link.isPlain else { continue }
        findings.add(
          Diagnostic(
            rule,
            "a \(isHeading ? "heading" : "title, summary or note") must say the value of '\(text)' itself",
            at: link.place,
            help: "write the value between the brackets: [1,263](figure:\(text))"))
      }
    }
    for text in context.site.notices.flatMap(\.editions).flatMap(\.earlier) {
      for link in text.prose.links where link.isInsertion {
        guard let reference = link.figure else { continue }
        findings.add(
          Diagnostic(
            rule, "an earlier version must say the value of '\(reference)' itself", at: link.place,
            help: "write the value that it had between the brackets, since it may change"))
      }
    }
  }

  private static func check(
    _ text: String, _ link: Prose.Link, _ site: Site, _ findings: inout Findings
  ) {
    guard !link.isImage else {
      findings.add(
        Diagnostic(
          rule, "a picture must be a file; 'figure:\(text)' is a value", at: link.place,
          help: "remove the '!' before the brackets"))
      return
    }
    do throws(FigureFault) {
      let reference = try FigureReference(text)
      guard let view = site.views.first(where: { $0.name == reference.view }) else {
        guard !site.unreadable.contains("view:" + reference.view) else { return }
        let near = Suggestion.closest(to: reference.view, in: site.views.map(\.name))
        throw .noView(reference.view, suggestion: near)
      }
      try Figure.check(reference, in: view)
    } catch {
      findings.add(Diagnostic(rule, error.message, at: link.place, help: error.help))
    }
  }
}
