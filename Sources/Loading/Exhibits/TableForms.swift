internal import Diagnostics
internal import GazetteModel

enum TableColumnKeys {
  static let column = Key(
    "column", .reference, required: true, "The column's name in the view or dataset.")
  static let title = Key(
    "title", .localized, "What it is called; what the view or dataset calls it unless set.")
  static let unit = Key("unit", .localized, "What its numbers count or measure.")
  static let align = Key(
    "align", Form<TableExhibit.Alignment>.oneOf,
    "Where its values stand; numbers stand at their decimal mark unless set.")
  static let decimals = Key(
    "decimals", .integer(in: 0...10), "How many digits its numbers have behind the decimal mark.")
  static let table = KeyTable(
    "a column of a table", [column, title, unit, align, decimals])
}

enum TableKeys {
  static let title = Key("title", .localized, required: true, "What the table shows.")
  static let columns = Key(
    "columns", .list(of: .tableColumn), "The columns that are shown; all of them unless set.")
  static let totals = Key(
    "totals", .list(of: .reference), "The columns whose sum stands in a last row.")
  static let status = Key(
    "status", .reference,
    "The column that holds p, r, e, c or x for values that are provisional, revised, estimated, suppressed or not available."
  )
  static let notes = Key("notes", .list(of: .localized), "What is to be said below the table.")
  static let rows = Key(
    "rows", .integer(in: 1...1_000), "How many rows are shown at most; all of them unless set.")
  static let table = KeyTable(
    "a table", [ExhibitKeys.id] + RowSourceKeys.all + [title, columns, totals, status, notes, rows])
}

extension Form where Value == TableExhibit.Column {
  /// A column's name, or a group that begins with it.
  static let tableColumn = Form(name: "a column's name, or a group of the keys column, title, unit")
  { value, findings in
    guard case .mapping = value.content else {
      return Form<Reference>.reference.read(value, &findings).map { TableExhibit.Column($0) }
    }
    return group.read(value, &findings)
  }

  private static let group = Form.group(
    "a group of the keys column, title, unit, align, decimals", TableColumnKeys.table
  ) { reader in
    let title = reader(TableColumnKeys.title)
    let unit = reader(TableColumnKeys.unit)
    let alignment = reader(TableColumnKeys.align)
    let decimals = reader(TableColumnKeys.decimals)
    return reader(TableColumnKeys.column).map {
      TableExhibit.Column(
        $0, title: title, unit: unit, alignment: alignment, decimals: decimals)
    }
  }
}

extension TableExhibit {
  /// Reads what a block says; nil and findings where it cannot be shown.
  static func read(_ reader: inout MappingReader) -> TableExhibit? {
    let columns = reader(TableKeys.columns) ?? []
    let totals = reader(TableKeys.totals) ?? []
    let status = reader(TableKeys.status)
    let notes = reader(TableKeys.notes) ?? []
    let limit = reader(TableKeys.rows)
    let rows = reader.rows()
    guard let title = reader(TableKeys.title), let rows else { return nil }
    return TableExhibit(
      .rows(rows), caption: title, columns: columns, totals: totals, status: status, notes: notes,
      limit: limit)
  }
}
