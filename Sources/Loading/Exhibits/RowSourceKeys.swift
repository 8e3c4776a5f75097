internal import Diagnostics
internal import GazetteModel

/// The keys that say where the rows of a table, chart or map come from.
enum RowSourceKeys {
  static let view = Key("view", .reference, "The view whose answer is shown.")
  static let dataset = Key("dataset", .reference, "The dataset that is shown, instead of a view.")
  static let table = Key(
    "table", .reference, "The table of the dataset, where it has more than one.")
  static let all: [any KeyEntry & Sendable] = [view, dataset, table]
}

extension MappingReader {
  /// Where the rows come from; nil and a finding where that is not said, or said twice.
  mutating func rows() -> Placed<RowSource>? {
    let (view, dataset) = (self(RowSourceKeys.view), self(RowSourceKeys.dataset))
    let table = self(RowSourceKeys.table)
    switch (view, dataset) {
    case (let view?, nil):
      if let table {
        contradicts(
          "'table' cannot stand beside 'view', since a view is one table", at: table.place)
      }
      return Placed(.view(view.name), at: view.place)
    case (nil, let dataset?):
      return Placed(
        .table(dataset: dataset.name, resource: table?.name), at: (table ?? dataset).place)
    case (_?, let dataset?):
      contradicts(
        "'dataset' cannot stand beside 'view', since the rows come from a view or from a dataset",
        at: dataset.place)
      return nil
    case (nil, nil):
      guard value(of: "view") == nil, value(of: "dataset") == nil else { return nil }
      findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'view' is missing", at: place,
          help: "add 'view': the name of a file in content/views, or 'dataset': a dataset's name"))
      return nil
    }
  }
}
