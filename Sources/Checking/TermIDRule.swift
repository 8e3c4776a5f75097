internal import Diagnostics
internal import GazetteModel

enum TermIDRule: SiteRule {
  static let rule = Rule(
    "term-id", "the ids of areas and topics can stand in an address",
    explanation: """
      The list of an area's notices stands at `/areas/ID/`, so the id holds only lower-case letters, digits, hyphens,
      dots and underscores, 200 at most.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for vocabulary in [context.site.areas, context.site.topics] {
      for term in vocabulary.terms {
        let isPlain =
          (1...200).contains(term.id.utf8.count)
          && term.id.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._".utf8.contains(byte)
          }
        guard !isPlain || term.id.hasPrefix(".") else { continue }
        findings.add(
          Diagnostic(
            rule, "the id '\(term.id)' cannot stand in an address", at: term.place,
            help: "use lower-case letters, digits and hyphens"))
      }
    }
  }
}
