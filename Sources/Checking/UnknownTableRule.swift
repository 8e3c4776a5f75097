internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum UnknownTableRule: SiteRule {
  static let rule = Rule(
    "unknown-table", "a foreign key refers to a table and columns that exist",
    explanation: """
      `"reference": { "resource": "areas", "fields": ["id"] }` names a table of the same dataset and its columns, as many as the
      key itself has. For a table of another dataset write the key under `gazette:foreignKeys`, with the dataset's name as
      `package` (Table Schema 2.0, `foreignKeys`).
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for dataset in context.site.datasets {
      for resource in dataset.resources {
        for key in resource.schema.foreignKeys {
          let target: Dataset?
          if let name = key.package {
            target = context.index.dataset(name)
            if target == nil, !context.site.unreadable.contains("dataset:" + name) {
              report(
                "there is no dataset '\(name)'", key.place, name,
                among: context.site.datasets.map(\.name), findings: &findings)
            }
          } else {
            target = dataset
          }
          guard let target else { continue }
          let name = key.resource ?? resource.name
          guard let table = target.resources.first(where: { $0.name == name }) else {
            report(
              "the dataset '\(target.name)' has no table '\(name)'", key.place, name,
              among: target.resources.map(\.name), findings: &findings)
            continue
          }
          let columns = table.schema.fields.map(\.name)
          for column in key.referencedFields where !columns.contains(column) {
            report(
              "the table '\(name)' has no column '\(column)'", key.place, column, among: columns,
              findings: &findings)
          }
        }
      }
    }
  }

  private static func report(
    _ message: String, _ place: Place?, _ name: String, among names: [String],
    findings: inout Findings
  ) {
    findings.add(
      Diagnostic(
        rule, message, at: place,
        help: Suggestion.closest(to: name, in: names).map { "did you mean '\($0)'?" }
          ?? "name one of \(names.sorted().joined(separator: ", "))"))
  }
}
