public import Diagnostics
internal import Tabular

/// Rows that a page shows, and what they are.
public struct ShownRows: Sendable {
  /// The table that they are of: its title, schema and columns.
  public var table: Dataset.Resource
  /// The rows in order: as many values as the table has columns, in canonical form; nil where there is no value.
  public var rows: [[String?]]
  /// How many rows there are; more than `rows` holds where a dataset is larger than pages show.
  public var rowCount: Int
  /// The tables of datasets that they are computed from, or the one that they are of.
  public var sources: [ViewResult.Source]

  /// The answer of a view.
  public init(_ answer: ViewResult) {
    table = answer.view.table
    rows = answer.rows
    rowCount = answer.rows.count
    sources = answer.sources
  }

  /// The first rows of a table that has passed, of a site's dataset.
  public init(_ passed: PublishedTable, _ table: Dataset.Resource) {
    self.table = table
    rows = passed.firstRows
    rowCount = passed.rowCount
    sources = [.init(dataset: passed.dataset, resource: passed.resource)]
  }

  /// The rows that an author wrote into a text.
  public init(_ own: TableExhibit.OwnRows, title: Localized, place: Place) {
    table = Dataset.Resource(
      name: "", title: title, description: nil, files: [], dialect: Dialect(), schema: own.schema,
      columns: own.titles.map { .init(title: Localized($0), description: nil, unit: nil) },
      isDemonstration: false, place: place)
    rows = own.rows
    rowCount = own.rows.count
    sources = []
  }

  /// The number of the column of a name.
  public func column(_ name: String) -> Int? {
    table.schema.fields.firstIndex { $0.name == name }
  }
}
