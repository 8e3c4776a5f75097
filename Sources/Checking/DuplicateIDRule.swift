internal import Diagnostics
internal import GazetteModel

enum DuplicateIDRule: SiteRule {
  static let rule = Rule(
    "duplicate-id", "an id stands for one thing",
    explanation: """
      A notice's id is the name of its files without language and ending, wherever in `content/notices/` they stand,
      and there is one file for each language. Two files with the same name and language would fight for one address.
      The same holds for reports and pages, and for the ids of authorities, areas and topics. Rename one of the two.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for notice in context.site.notices {
      report(
        "notice", notice.id, notice.editions.map { ($0.language, $0.prose.file) },
        findings: &findings)
    }
    for report in context.site.reports {
      self.report(
        "report", report.id, report.editions.map { ($0.language, $0.prose.file) },
        findings: &findings)
    }
    for page in context.site.pages {
      report(
        "page", page.id, page.editions.map { ($0.language, $0.prose.file) }, findings: &findings)
    }
    for vocabulary in [context.site.authorities, context.site.areas, context.site.topics] {
      var places: [String: Place?] = [:]
      for term in vocabulary.terms {
        guard let first = places.updateValue(term.place, forKey: term.id) else { continue }
        findings.add(
          Diagnostic(
            rule, "the id '\(term.id)' is used twice", at: term.place,
            related: first.map { [.init("first used here", at: $0)] } ?? [],
            help: "give each its own id"))
      }
    }
  }

  private static func report(
    _ kind: String, _ id: String, _ editions: [(Language, String)], findings: inout Findings
  ) {
    var files: [Language: String] = [:]
    for (language, file) in editions {
      guard let first = files[language] else {
        files[language] = file
        continue
      }
      findings.add(
        Diagnostic(
          rule, "the \(kind) '\(id)' has two files in the language \(language)", at: Place(file),
          related: [.init("the other one", at: Place(first))], help: "rename one of them"))
    }
  }
}
