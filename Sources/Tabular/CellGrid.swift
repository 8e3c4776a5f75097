/// The cells of a batch, lent out for a loop over them.
///
/// Nothing of it may be kept: it is good only inside ``RowBatch/withUnsafeCells(_:)``.
public struct CellGrid {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let cells: UnsafeBufferPointer<Cell>
  /// How many rows there are.
  public let rowCount: Int
  /// How many columns there are.
  public let columnCount: Int

  init(
    bytes: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<Cell>, rowCount: Int,
    columnCount: Int
  ) {
    self.bytes = bytes
    self.cells = cells
    self.rowCount = rowCount
    self.columnCount = columnCount
  }

  /// The canonical text of a cell in UTF-8; empty where there is no value.
  @inlinable
  public subscript(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let cell = cells[row * columnCount + column]
    let end = cell.isMissing ? cell.offset : cell.offset + cell.length
    return UnsafeBufferPointer(rebasing: bytes[cell.offset..<end])
  }

  /// Whether a cell has no value.
  @inlinable
  public func isMissing(_ row: Int, _ column: Int) -> Bool {
    cells[row * columnCount + column].isMissing
  }
}
