internal import Diagnostics
internal import GazetteModel

enum DatasetSummaryRule: SiteRule {
  /// What search engines for data take.
  private static let lengths = 50...5000

  static let rule = Rule(
    "dataset-summary", .warning, "a dataset is described in 50 to 5000 characters",
    explanation: """
      Search engines for data leave out a dataset whose description is shorter than 50 characters, and cut one that is
      longer than 5000. They are given the description of the dataset and then those of its tables; characters are
      counted, in Chinese as in English. Say what was counted, where, when and by whom:

      ```json
      "description": "Clinics."
      ```

      is too short, and this is long enough:

      ```json
      "description": "Fever clinics open in Beijing on each day of December 2022, as the city reported them."
      ```
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for dataset in context.site.datasets {
      for language in context.site.languages where dataset.description?.stated(in: language) != nil
      {
        let count = dataset.summary(in: language).count
        guard !lengths.contains(count) else { continue }
        findings.add(
          Diagnostic(
            rule,
            "the description of the dataset '\(dataset.name)' must have 50 to 5000 characters; found \(count) in the language '\(language)'",
            at: dataset.descriptionPlace ?? dataset.place,
            help: count < lengths.lowerBound
              ? "say what was counted, where, when and by whom"
              : "keep what the data is, and move the rest to a page"))
      }
    }
  }
}
