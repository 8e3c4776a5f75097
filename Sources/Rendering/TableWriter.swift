internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// Makes of a table what a page shows.
struct TableWriter {
  let exhibit: Exhibit
  let table: TableExhibit
  let edition: Edition
  /// The address of the page that it stands on.
  let page: Route
  let names: Names<TableExhibitItem>
  /// What it is made from; nil where that is at fault, which has been reported.
  let template: PageTemplate?

  /// What is made of it; nil where its rows are not to be had, or cannot be shown, which is a finding.
  func render(findings: inout Findings) -> RenderedExhibit? {
    guard let template, let rows, isWhole(rows, &findings) else { return nil }
    let status = table.status.flatMap { rows.column($0.name) }
    let columns = ShownColumn.columns(table.columns, of: rows, status: status)
    let statuses = status.map { self.statuses(of: rows, at: $0, &findings) }
    let totals = totals(of: rows, statuses, &findings)
    let file = exhibit.route(.csv, on: page)
    let item = TableExhibitItem(
      table: TableItem(
        id: exhibit.id, caption: table.caption, columns: columns,
        rows: rows.rows.prefix(table.limit ?? rows.rows.count), edition: edition,
        statuses: statuses, totals: totals),
      rows: rows, source: table.rows?.value, notes: table.notes, file: file)
    var html: [UInt8] = []
    template.render(names.scope(for: item), into: &html, findings: &findings)
    let csv = TableCSV(columns: columns, status: status, statuses: statuses).bytes(rows)
    return RenderedExhibit(html: html, files: [Artifact(file, .csv, csv)])
  }

  private var rows: ShownRows? {
    switch table.source {
    case .rows(let rows): edition.answers[rows.value]
    case .own(let own): ShownRows(own, title: table.caption, place: exhibit.place)
    }
  }

  /// Whether all rows are at hand.
  private func isWhole(_ rows: ShownRows, _ findings: inout Findings) -> Bool {
    guard rows.rows.count < rows.rowCount else { return true }
    findings.add(
      Diagnostic(
        RenderingRules.tableRows,
        "the dataset has \(rows.rowCount) rows, of which pages keep \(rows.rows.count)",
        at: table.rows?.place,
        help:
          "write a view that selects the rows that matter, and show that; or raise 'limits.view_rows' in gazette.yaml"
      ))
    return false
  }

  /// What is to be known of each row.
  private func statuses(
    of rows: ShownRows, at column: Int, _ findings: inout Findings
  ) -> [ObservationStatus?] {
    let statuses = rows.rows.map { row in row[column].flatMap { ObservationStatus(rawValue: $0) } }
    let unknown = rows.rows.indices.filter { rows.rows[$0][column] != nil && statuses[$0] == nil }
    guard let first = unknown.first, let letter = rows.rows[first][column] else { return statuses }
    let others =
      switch unknown.count {
      case 1: ""
      case 2: ", and 1 more row is like it"
      default: ", and \(unknown.count - 1) more rows are like it"
      }
    findings.add(
      Diagnostic(
        RenderingRules.tableStatus,
        "the status of a row must be \(ObservationStatus.letters); row \(first + 1) has '\(letter.prefix(40))'\(others)",
        at: table.status?.place,
        help: "write one of the letters in the data, or leave the cell empty"
      ))
    return statuses
  }

  /// The sums of all rows of the source.
  private func totals(
    of rows: ShownRows, _ statuses: [ObservationStatus?]?, _ findings: inout Findings
  ) -> TableTotals? {
    guard !table.totals.isEmpty else { return nil }
    var totals = TableTotals(label: totalsLabel(rows), sums: [:], leavesOut: false)
    for column in table.totals {
      guard let number = rows.column(column.name) else { continue }
      var sum: ExactNumber? = .zero
      for (index, row) in rows.rows.enumerated() {
        guard let value = row[number], statuses?[index]?.isWithheld != true else {
          totals.leavesOut = true
          continue
        }
        sum = ExactNumber(value).flatMap { sum?.adding($0) }
        if sum == nil {
          findings.add(
            Diagnostic(
              RenderingRules.tableTotal,
              "'\(column.name)' cannot be summed up exactly; row \(index + 1) has \(value.prefix(40))",
              at: column.place, help: "leave '\(column.name)' out of 'totals'"))
          break
        }
      }
      totals.sums[number] = sum
    }
    return totals
  }

  private func totalsLabel(_ rows: ShownRows) -> String {
    if let title = table.totalsTitle { return title.text(in: edition.language) }
    guard let limit = table.limit, limit < rows.rowCount else { return edition.words(.total) }
    return edition.words(.totalOfRows, ["rows": edition.counted(.rowCount, rows.rowCount)])
  }
}
