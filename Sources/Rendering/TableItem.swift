internal import GazetteModel
internal import Tabular
internal import Templates

/// A table in a text: a caption, the heads of columns, rows, and sums.
struct TableItem: Sendable {
  /// Its id on the page, or that of the chart whose rows it shows.
  let id: String
  let caption: Localized
  let columns: [ShownColumn]
  /// The rows that are shown, with all columns of the source.
  let rows: ArraySlice<[String?]>
  let edition: Edition
  /// What is to be known of each row; nil where nothing is said of any.
  var statuses: [ObservationStatus?]?
  var totals: TableTotals?

  /// The rows of a source, in the columns that are named or in all.
  init(
    _ rows: ShownRows, columns: [TableExhibit.Column] = [], id: String, caption: Localized,
    edition: Edition
  ) {
    self.init(
      id: id, caption: caption, columns: ShownColumn.columns(columns, of: rows),
      rows: rows.rows[...], edition: edition)
  }

  init(
    id: String, caption: Localized, columns: [ShownColumn], rows: ArraySlice<[String?]>,
    edition: Edition, statuses: [ObservationStatus?]? = nil, totals: TableTotals? = nil
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.edition = edition
    self.statuses = statuses
    self.totals = totals
  }

  static let names = Names<TableItem>("shown table", "A table in a text.", entries)

  private static let entries: [Names<TableItem>.Entry] = [
    .text("caption_id", "The id of its caption.") { $0.id + ".caption" },
    .text("caption", "What it shows.") { $0.caption.text(in: $0.edition.language) },
    .optionalText(
      "caption_language", "The tag of the caption's language where it lacks the page's."
    ) {
      $0.caption.foreignLanguage(for: $0.edition.language)?.tag
    },
    .list("columns", "The heads of its columns.", of: TableColumnItem.names) { item in
      item.columns.map { TableColumnItem(column: $0, language: item.edition.language) }
    },
    .flag("has_marks", "Whether a last column says what is to be known of each row's numbers.") {
      $0.statuses != nil
    },
    .list("rows", "The rows.", of: TableRowItem.names) { $0.rowItems },
    .optionalScope("totals", "The row of sums.", of: TableRowItem.names) { $0.totalsItem },
  ]

  private var rowItems: [TableRowItem] {
    rows.enumerated().map { index, row in
      let status = statuses?[index]
      let cells = columns.enumerated().map { position, column in
        let isHidden = column.isNumeric && status?.isWithheld == true
        return cell(isHidden ? nil : row[column.number], column, isFirst: position == 0)
      }
      return TableRowItem(cells: cells, status: status)
    }
  }

  private func cell(_ value: String?, _ column: ShownColumn, isFirst: Bool) -> TableCellItem {
    TableCellItem(
      text: value.map { column.text($0, edition) },
      datetime: value.flatMap { column.datetime($0) },
      alignment: column.alignmentClass, isHeader: isFirst && !column.isNumeric)
  }

  private var totalsItem: TableRowItem? {
    guard let totals else { return nil }
    let cells = columns.enumerated().map { position, column in
      let sum = totals.sums[column.number].map {
        edition.writer.decimal($0.description, decimals: column.decimals)
      }
      return TableCellItem(
        text: position == 0 ? totals.label : sum, alignment: column.alignmentClass,
        isHeader: position == 0)
    }
    return TableRowItem(cells: cells)
  }
}
