/// The rows of a batch that is being put together, in the schema's order.
struct BatchRows {
  /// Row by row; more than the rows need, so that there is room for the next ones.
  private(set) var cells: [Cell]
  /// Where each row begins.
  private(set) var starts: [UInt32] = []
  /// Where the texts stood that had to be put right.
  private(set) var originals: [RowBatch.Original] = []
  private let columns: ColumnMap
  private let fieldCount: Int
  /// The last row in the file's order, where that is another one.
  private var fileCells: [Cell]

  /// No rows yet, and room for `room` cells, or for one row; `spare` is memory for them.
  init(_ columns: ColumnMap, fieldCount: Int, room: Int, spare: consuming [Cell]) {
    self.columns = columns
    self.fieldCount = fieldCount
    cells = spare
    let missing = max(room, fieldCount) - cells.count
    if missing > 0 { cells += repeatElement(.absent, count: missing) }
    fileCells = Array(repeating: .absent, count: columns.isInOrder ? 0 : columns.width)
    starts.reserveCapacity(room / max(fieldCount, 1))
  }

  /// Whether there is no room for another row.
  var isFull: Bool { (starts.count + 1) * fieldCount > cells.count }

  /// Lends out the room for the cells of the next row, in the file's order.
  @inline(__always)
  mutating func withNextRow<R>(_ body: (UnsafeMutableBufferPointer<Cell>) -> R) -> R {
    guard columns.isInOrder else { return fileCells.withUnsafeMutableBufferPointer { body($0) } }
    let first = starts.count * fieldCount
    return cells.withUnsafeMutableBufferPointer {
      body(UnsafeMutableBufferPointer(rebasing: $0[first..<first + fieldCount]))
    }
  }

  /// Keeps what was written as the next row.
  @inline(__always)
  mutating func keep(from start: Int, _ originals: [RowBatch.Original]) {
    let first = starts.count * fieldCount
    if !columns.isInOrder {
      for field in 0..<fieldCount {
        let column = columns.sources[field]
        cells[first + field] = column < 0 ? .absent : fileCells[column]
      }
    }
    for original in originals where columns.fields[original.cell] >= 0 {
      self.originals.append(
        RowBatch.Original(
          cell: first + columns.fields[original.cell], start: original.start, end: original.end))
    }
    starts.append(UInt32(truncatingIfNeeded: start))
  }

  /// Adds a row of one empty cell.
  mutating func addBlank(at start: Int) {
    withNextRow { $0[0] = Cell(offset: start, length: 0) }
    keep(from: start, [])
  }
}
