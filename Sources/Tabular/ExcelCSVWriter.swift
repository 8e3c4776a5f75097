/// Writes batches as CSV for people who open it in a spreadsheet: with a byte order mark, without
/// which Excel takes UTF-8 for another encoding, and with no cell that it could take for a formula.
///
/// A text that begins like a formula has an apostrophe put before it, which spreadsheets read as
/// "this is text". Numbers are left alone. What was changed cannot be told from what was not: the
/// canonical CSV is the one for programs.
public struct ExcelCSVWriter: Sendable {
  private let names: [String]
  /// Whether the cells of a column are numbers, whose sign begins no formula.
  private let areNumbers: [Bool]

  /// A writer of tables of this schema.
  public init(_ schema: CompiledSchema) {
    names = schema.schema.fields.map(\.name)
    areNumbers = schema.columns.map { if case .number = $0.form { true } else { false } }
  }

  /// Writes the byte order mark and the header: the names of the fields.
  public func writeHeader(to buffer: inout ByteBuffer) {
    buffer.append([0xEF, 0xBB, 0xBF])
    for (column, name) in names.enumerated() {
      if column > 0 { buffer.append(0x2C) }
      var name = name
      name.withUTF8 { Self.append($0, isNumber: false, to: &buffer) }
    }
    buffer.append("\r\n")
  }

  /// Writes the rows of a batch.
  public func write(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    batch.withUnsafeCells { grid in
      for row in 0..<grid.rowCount {
        for column in 0..<grid.columnCount {
          if column > 0 { buffer.append(0x2C) }
          Self.append(grid[row, column], isNumber: areNumbers[column], to: &buffer)
        }
        // A row of one empty cell would be a blank line, which readers pass over.
        if grid.columnCount == 1, grid[row, 0].isEmpty { buffer.append("\"\"") }
        buffer.append("\r\n")
      }
    }
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, isNumber: Bool, to buffer: inout ByteBuffer
  ) {
    guard let first = text.first else { return }
    let isGuarded = beginsFormula(first) && !(isNumber && isDigits(text))
    CSVCell.append(text, isGuarded: isGuarded, to: &buffer)
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  /// Whether a number is written in digits: `-INF` would be the formula "minus INF".
  private static func isDigits(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count > 1 && (text[1].isDigit || text[1] == UInt8(ascii: "."))
  }
}
