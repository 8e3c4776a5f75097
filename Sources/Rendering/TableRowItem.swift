internal import GazetteModel
internal import Templates

/// A row of a table in a text.
struct TableRowItem: Sendable {
  var cells: [TableCellItem]
  var status: ObservationStatus?

  static let names = Names<TableRowItem>(
    "table row", "A row of a table in a text.",
    [
      .list("cells", "Its cells, in the order of the columns.", of: TableCellItem.names) {
        $0.cells
      },
      .optionalText("mark", "What is to be known of its numbers, by a letter: `[p]`.") {
        $0.status?.mark
      },
    ])
}
