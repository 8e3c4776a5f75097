/// Some rows of a table, one after the other as the file has them.
///
/// The columns are those of the schema in the schema's order, whatever the file's order was. The
/// text of a cell is its canonical lexical form: the source's own text where that is right by the
/// type's default options, and else the same value rewritten to it (`1.234,5` to `1234.5`,
/// `19/03/2022` to `2022-03-19`, `ja` to `true`). Strings are kept byte for byte.
public struct RowBatch: Sendable {
  /// The path of the file the rows come from.
  public let file: String
  /// How many rows there are.
  public let rowCount: Int
  /// How many columns there are.
  public let columnCount: Int
  /// How many rows of the table come before the first one.
  public let firstRow: Int
  /// How many bytes of the file come before `bytes`.
  let base: Int
  /// The file's bytes, then `sourceCount` on whatever had to be written differently.
  var bytes: [UInt8]
  /// How many of `bytes` are the file's.
  let sourceCount: Int
  /// Row by row; more of them than rows times columns where the memory was larger.
  var cells: [Cell]
  /// Where each row begins in `bytes`.
  let rowStarts: [UInt32]
  /// Where the texts that were written differently stood.
  var originals: [Original]
  /// The values of each key.
  var keys: [BatchKeys] = []

  /// The place that the text of a cell had before it was written differently.
  struct Original {
    let cell: Int
    let start: Int
    let end: Int
  }

  init(
    file: String, firstRow: Int, columnCount: Int, _ rows: consuming BatchRows, base: Int,
    bytes: [UInt8], sourceCount: Int
  ) {
    self.file = file
    self.firstRow = firstRow
    self.columnCount = columnCount
    self.base = base
    self.bytes = bytes
    self.sourceCount = sourceCount
    cells = rows.cells
    rowStarts = rows.starts
    originals = rows.originals
    rowCount = rows.starts.count
  }

  /// Whether a cell has no value.
  public func isMissing(row: Int, column: Int) -> Bool {
    cells[row * columnCount + column].isMissing
  }

  /// The canonical text of a cell in UTF-8; empty where there is no value.
  public func bytes(row: Int, column: Int) -> ArraySlice<UInt8> {
    let cell = cells[row * columnCount + column]
    return bytes[cell.offset..<cell.offset + (cell.isMissing ? 0 : cell.length)]
  }

  /// The canonical text of a cell, or nil where there is no value.
  public func text(row: Int, column: Int) -> String? {
    isMissing(row: row, column: column)
      ? nil : String(decoding: bytes(row: row, column: column), as: UTF8.self)
  }

  /// Lends out all cells for a loop over them.
  public func withUnsafeCells<R>(_ body: (CellGrid) throws -> R) rethrows -> R {
    try bytes.withUnsafeBufferPointer { bytes in
      try cells.withUnsafeBufferPointer { cells in
        try body(
          CellGrid(bytes: bytes, cells: cells, rowCount: rowCount, columnCount: columnCount))
      }
    }
  }
}
