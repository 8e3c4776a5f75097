internal import Diagnostics
internal import GazetteModel

enum DatasetDescriptionRule: SiteRule {
  static let rule = Rule(
    "dataset-description", .warning, "a dataset says what it is",
    explanation: """
      Catalogues show the description, and search engines want at least a sentence. Say what was counted, where, when and
      by whom: `"description": "Fever clinics open in Beijing, as reported by …"`.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for dataset in context.site.datasets where dataset.description == nil {
      findings.add(
        Diagnostic(
          rule, "the dataset '\(dataset.name)' has no description", at: dataset.place,
          help: "add \"description\": \"…\" to the descriptor"))
    }
  }
}
