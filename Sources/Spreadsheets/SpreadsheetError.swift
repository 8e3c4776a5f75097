internal import CXlsxWriter

/// What could not be written to a spreadsheet.
public enum SpreadsheetError: Error, Hashable {
  /// A text has more characters than a cell holds (``Sheet/textLimit``).
  case longText
  /// The library or the disk failed.
  case failed(String)

  init(_ error: lxw_error) {
    self = .failed(String(cString: lxw_strerror(error)))
  }
}
