internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A row of a preview.
struct RowItem: Sendable {
  var cells: [CellItem]

  /// A row of a table, in canonical form.
  init(_ row: [String?], of table: Dataset.Resource, _ edition: Edition) {
    cells = row.indices.map { number in
      let (field, column) = (table.schema.fields[number], table.columns[number])
      let label = row[number].flatMap { column.label(of: $0, in: edition.language) }
      return CellItem(
        text: label ?? row[number], code: label == nil ? nil : row[number],
        isNumeric: field.type.isNumeric)
    }
  }

  static let names = Names<RowItem>(
    "row", "A row of a preview.",
    [.list("cells", "Its cells, in the order of the columns.", of: CellItem.names) { $0.cells }])
}
