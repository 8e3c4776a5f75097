public import GazetteModel
internal import Spreadsheets
public import Tabular

/// A table as a spreadsheet, its headings in one language, with a sheet that explains the columns.
///
/// It keeps one row in memory. What no spreadsheet can hold is found as the rows pass; nothing is
/// written then, rather than a part.
public final class SpreadsheetExport {
  private let subject: TableSubject
  private let workbook: Workbook
  private let rows: Sheet
  private let cells: [SheetCell]
  private let rowLimit: Int
  private var count = 0
  private var reason: FormatPlan.Reason?

  /// A spreadsheet at `path`; what the library keeps meanwhile stands in `folder`.
  ///
  /// A sheet holds `rowLimit` rows, the heading included.
  public init(
    _ subject: TableSubject, at path: String, folder: String,
    rowLimit: Int = SpreadsheetExport.rowLimit
  ) throws {
    self.subject = subject
    self.rowLimit = rowLimit
    let language = subject.words.language
    workbook = try Workbook(
      at: path, folder: folder,
      Workbook.Properties(
        title: subject.resource.title.text(in: language),
        author: subject.site.configuration.publisher.name.text(in: language),
        comments: subject.facts.map { "\($0.label): \($0.text)" }.joined(separator: "\n")))
    rows = try workbook.addSheet(subject.resource.name)
    cells = subject.resource.schema.fields.map { SheetCell(type: $0.type) }
    if cells.count > Sheet.columnLimit {
      reason = .columns(Sheet.columnLimit)
    } else {
      try writeHeadings()
    }
  }

  private func writeHeadings() throws {
    for (column, text) in subject.headings.enumerated() {
      do {
        try rows.write(heading: text, row: 0, column: column)
      } catch .longText {
        reason = .text(Sheet.textLimit)
        return
      }
    }
  }

  /// How many rows a sheet holds, the heading included.
  public static var rowLimit: Int { Sheet.rowLimit }

  /// Writes a batch behind those before.
  public func take(_ batch: RowBatch) throws {
    if count == 0 { setWidths(batch) }
    for row in 0..<batch.rowCount where reason == nil {
      guard count + 1 < rowLimit else {
        reason = .rows(rowLimit - 1)
        return
      }
      count += 1
      for column in cells.indices {
        guard let text = batch.text(row: row, column: column), !text.isEmpty else { continue }
        do {
          try rows.write(cells[column].value(text), row: count, column: column)
        } catch .longText {
          reason = .text(Sheet.textLimit)
          return
        }
      }
    }
  }

  /// Ends the file; returns why there is none, where a spreadsheet cannot hold the table.
  public func finish() throws -> FormatPlan.Reason? {
    if let reason { return reason }
    rows.freezeHeading(columns: cells.count, rows: count)
    try ColumnSheet(subject: subject, sheet: try workbook.addSheet(subject.words(.columns))).write()
    try workbook.close()
    return nil
  }

  /// Makes the columns as wide as their headings and first values.
  private func setWidths(_ batch: RowBatch) {
    guard reason == nil else { return }
    for (column, heading) in subject.headings.enumerated() {
      let texts = (0..<min(batch.rowCount, 100)).compactMap { batch.text(row: $0, column: column) }
      // A filter's button stands beside the heading.
      let widths = texts.map(SheetWidth.of) + [SheetWidth.of(heading) + 3]
      rows.setWidth(min(max(widths.max() ?? 0, 8), 60), ofColumn: column)
    }
  }
}
