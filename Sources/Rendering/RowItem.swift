internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A row of a preview.
struct RowItem: Sendable {
  var cells: [CellItem]

  static let names = Names<RowItem>(
    "row", "A row of a preview.",
    [.list("cells", "Its cells, in the order of the columns.", of: CellItem.names) { $0.cells }])
}
