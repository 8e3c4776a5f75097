internal import CXlsxWriter

/// One sheet of a workbook; its rows are written in order, and each from left to right.
public struct Sheet {
  /// How many rows a sheet holds.
  public static let rowLimit = 1_048_576
  /// How many columns a sheet holds.
  public static let columnLimit = 16_384
  /// How many characters a cell holds, in units of UTF-16.
  public static let textLimit = 32_767
  /// The first year whose every day is counted right: 1900 is taken for a leap year.
  public static let firstYear = 1901

  private let handle: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: Workbook

  init(_ handle: UnsafeMutablePointer<lxw_worksheet>, in workbook: Workbook) {
    self.handle = handle
    self.workbook = workbook
  }

  /// Makes the first row a heading: it stays in sight, and its cells open filters over `columns` columns.
  public func freezeHeading(columns: Int, rows: Int) {
    worksheet_freeze_panes(handle, 1, 0)
    worksheet_autofilter(
      handle, 0, 0, lxw_row_t(max(rows, 1)), lxw_col_t(max(columns - 1, 0)))
  }

  /// Sets how many characters wide a column is.
  public func setWidth(_ width: Int, ofColumn column: Int) {
    worksheet_set_column(handle, lxw_col_t(column), lxw_col_t(column), Double(width), nil)
  }

  /// Writes a cell of the heading.
  public func write(heading text: String, row: Int, column: Int) throws(SpreadsheetError) {
    try write(text, workbook.formats.heading, row, column)
  }

  /// Writes a text that may take several lines.
  public func write(paragraph text: String, row: Int, column: Int) throws(SpreadsheetError) {
    try write(text, workbook.formats.wrapped, row, column)
  }

  /// Writes a cell.
  public func write(_ value: SheetValue, row: Int, column: Int) throws(SpreadsheetError) {
    let (line, place) = (lxw_row_t(row), lxw_col_t(column))
    switch value {
    case .text(let text): try write(text, nil, row, column)
    case .number(let number):
      try checked(worksheet_write_number(handle, line, place, number, nil))
    case .boolean(let value):
      try checked(worksheet_write_boolean(handle, line, place, value ? 1 : 0, nil))
    case .date(let year, let month, let day):
      var moment = lxw_datetime()
      (moment.year, moment.month, moment.day) = (CInt(year), CInt(month), CInt(day))
      try write(moment, workbook.formats.date, row, column)
    case .dateTime(let year, let month, let day, let hour, let minute, let second):
      var moment = lxw_datetime()
      (moment.year, moment.month, moment.day) = (CInt(year), CInt(month), CInt(day))
      (moment.hour, moment.min, moment.sec) = (CInt(hour), CInt(minute), Double(second))
      try write(moment, workbook.formats.dateTime, row, column)
    case .time(let hour, let minute, let second):
      var moment = lxw_datetime()
      (moment.hour, moment.min, moment.sec) = (CInt(hour), CInt(minute), Double(second))
      try write(moment, workbook.formats.time, row, column)
    }
  }

  private func write(
    _ moment: lxw_datetime, _ format: UnsafeMutablePointer<lxw_format>, _ row: Int, _ column: Int
  ) throws(SpreadsheetError) {
    var moment = moment
    try checked(
      worksheet_write_datetime(handle, lxw_row_t(row), lxw_col_t(column), &moment, format))
  }

  private func write(
    _ text: String, _ format: UnsafeMutablePointer<lxw_format>?, _ row: Int, _ column: Int
  ) throws(SpreadsheetError) {
    guard text.utf8.count <= Self.textLimit || text.utf16.count <= Self.textLimit else {
      throw .longText
    }
    try checked(
      worksheet_write_string(
        handle, lxw_row_t(row), lxw_col_t(column), SheetText(text).spelling, format))
  }

  private func checked(_ result: lxw_error) throws(SpreadsheetError) {
    switch result {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: throw .longText
    default: throw SpreadsheetError(result)
    }
  }
}
