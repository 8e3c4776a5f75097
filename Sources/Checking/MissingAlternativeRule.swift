internal import Diagnostics
internal import GazetteModel

enum MissingAlternativeRule: SiteRule {
  static let rule = Rule(
    "missing-alternative", "a picture says in words what it shows",
    explanation: """
      Readers who cannot see a picture are read its alternative text: `![A map of the 49 service points](map.png)`. Say
      what the picture tells, not that it is one.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for (link, _, _) in context.links where link.isImage && link.text.allSatisfy(\.isWhitespace) {
      findings.add(
        Diagnostic(
          rule, "the picture \(link.destination.quotation) has no alternative text", at: link.place,
          help: "write what it shows between the square brackets: ![…](\(link.destination.excerpt))"
        ))
    }
  }
}
