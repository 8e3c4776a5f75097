/// The rows of a batch that is being put together.
struct BatchRows {
  /// The columns' order, from the file's to the schema's.
  private let columns: ColumnMap
  private let cells: UnsafeMutablePointer<Cell>
  private let fieldCount: Int
  private let limit: Int
  /// One row in the file's order, where that is not the schema's.
  private let scratch: UnsafeMutableBufferPointer<Cell>
  /// Where each row begins.
  private(set) var starts: [UInt32] = []
  /// Where the texts stood that had to be put right.
  private(set) var originals: [RowBatch.Original] = []

  /// Room for as many rows as `grid` holds; `scratch` has as many cells as the file has columns.
  init(
    _ columns: ColumnMap, fieldCount: Int, grid: UnsafeMutableBufferPointer<Cell>,
    scratch: UnsafeMutableBufferPointer<Cell>
  ) {
    self.columns = columns
    self.fieldCount = fieldCount
    self.scratch = scratch
    // A grid always has room for one row, so that it has an address.
    cells = grid.baseAddress ?? .allocate(capacity: fieldCount)
    limit = grid.count / fieldCount
    starts.reserveCapacity(min(limit, 4096))
  }
}
