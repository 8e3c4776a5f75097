internal import Diagnostics
internal import GazetteModel

enum DatasetLicenceRule: SiteRule {
  static let rule = Rule(
    "dataset-licence", .warning, "a dataset names its licence",
    explanation: """
      Data without a licence may not be used by anybody who takes the law seriously. Add it to the descriptor:

      ```json
      "licenses": [{ "name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/" }]
      ```

      Until then the data is published under the site's own licence.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for dataset in context.site.datasets where dataset.licences.isEmpty {
      findings.add(
        Diagnostic(
          rule, "the dataset '\(dataset.name)' names no licence", at: dataset.place,
          help:
            "add \"licenses\": [{ \"name\": \"\(context.site.configuration.licence.name ?? "CC-BY-4.0")\" }]"
        ))
    }
  }
}
