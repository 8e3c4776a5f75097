internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum UnknownColumnRule: SiteRule {
  static let rule = Rule(
    "unknown-column", "a table, chart, map or tile shows columns that its view or dataset has",
    explanation: """
      Columns are called as the head of the view or the schema of the dataset calls them, not by their titles.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    for use in context.rowUses {
      guard let table = context.table(use.rows.value) else { continue }
      let names = table.schema.fields.map(\.name)
      for column in use.columns where !names.contains(column.name) {
        let near = Suggestion.closest(to: column.name, in: names)
        findings.add(
          Diagnostic(
            rule, "\(use.rows.value.words) has no column '\(column.name)'", at: column.place,
            help: near.map { "did you mean '\($0)'?" }
              ?? "use one of \(names.joined(separator: ", "))"))
      }
    }
  }
}

extension CheckContext {
  /// The table that rows come from; nil where there is none.
  func table(_ rows: RowSource) -> Dataset.Resource? {
    switch rows {
    case .view(let name): site.views.first { $0.name == name }?.table
    case .table(let name, let table): index.dataset(name)?.table(table)
    }
  }
}

extension RowSource {
  /// The source as a message calls it.
  fileprivate var words: String {
    switch self {
    case .view(let name): "the view '\(name)'"
    case .table(let name, nil): "the dataset '\(name)'"
    case .table(_, let table?): "the table '\(table)'"
    }
  }
}
