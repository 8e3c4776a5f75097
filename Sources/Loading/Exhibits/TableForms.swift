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
  static let totalsTitle = Key(
    "totals_title", .localized,
    "What that row is called; `Total` in the page's language unless set.")
  static let status = Key(
    "status", .reference,
    "The column that holds p, r, e, c or x for values that are provisional, revised, estimated, suppressed or not available."
  )
  static let notes = Key("notes", .list(of: .localized), "What is to be said below the table.")
  static let rows = Key(
    "rows", .integer(in: 1...1_000), "How many rows are shown at most; all of them unless set.")
  static let table = KeyTable(
    "a table",
    [ExhibitKeys.id] + RowSourceKeys.all
      + [title, columns, totals, totalsTitle, status, notes, rows])
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
    let totalsTitle = reader(TableKeys.totalsTitle)
    let status = reader(TableKeys.status)
    let notes = reader(TableKeys.notes) ?? []
    let limit = reader(TableKeys.rows)
    let rows = reader.rows()
    guard let title = reader(TableKeys.title), let rows else { return nil }
    if let totalsTitle = reader.keyPlace("totals_title"), totals.isEmpty {
      reader.findings.add(
        Diagnostic(
          LoadingRules.tableColumns, "'totals_title' names a row that the table does not have",
          at: totalsTitle, help: "add 'totals': the columns that are summed up; or remove it"))
    }
    let table = TableExhibit(
      .rows(rows), caption: title, columns: columns, totals: totals, totalsTitle: totalsTitle,
      status: status, notes: notes, limit: limit)
    table.checkColumns(&reader.findings)
    return table
  }

  /// Each column stands once, what is summed up is shown, and the status has a column of its own.
  private func checkColumns(_ findings: inout Findings) {
    func report(_ message: String, _ place: Place, _ help: String) {
      findings.add(Diagnostic(LoadingRules.tableColumns, message, at: place, help: help))
    }
    for list in [columns.map(\.name), totals] {
      var seen: Set<String> = []
      for column in list where !seen.insert(column.name).inserted {
        report("'\(column.name)' is named twice", column.place, "remove one of the two")
      }
    }
    let shown = Set(columns.map(\.name.name))
    for column in totals where !shown.isEmpty && !shown.contains(column.name) {
      report(
        "'\(column.name)' is summed up, and is not among the columns that are shown", column.place,
        "add it to 'columns', or remove it from 'totals'")
    }
    guard let status else { return }
    for column in columns.map(\.name) + totals where column.name == status.name {
      report(
        "'\(status.name)' is the status of rows, which stands in a last column by itself",
        column.place, "remove it here")
    }
  }
}
