internal import Diagnostics
internal import GazetteModel

enum HeadingLevelRule: SiteRule {
  static let rule = Rule(
    "heading-level", "headings start at the second level and skip none",
    explanation: """
      The title is the page's only heading of the first level, so a text starts with `##`. Those who listen to a page
      move through it by its headings; a level left out sounds like a missing chapter (WCAG 2.2, technique G141).
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for (prose, _) in context.texts {
      var last = 1
      for heading in prose.headings {
        if heading.level == 1 {
          findings.add(
            Diagnostic(
              rule, "'\(heading.text)' is a heading of the first level, which only the title is",
              at: heading.place, help: "write it with '##'"))
        } else if heading.level > last + 1 {
          findings.add(
            Diagnostic(
              rule, "'\(heading.text)' skips from level \(last) to level \(heading.level)",
              at: heading.place,
              help: "write it with '\(String(repeating: "#", count: last + 1))'"))
        }
        last = max(1, heading.level)
      }
    }
  }
}
