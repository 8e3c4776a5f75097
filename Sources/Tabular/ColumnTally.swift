/// Gathers the statistics of one column.
///
/// Where a value has been met before, nothing else has to be looked at. Where a column has so many values that
/// counting them is given up, each is compared with the bounds alone.
struct ColumnTally: Sendable {
  private let form: CellForm
  private let key: ValueKey
  private var missing = 0
  private var count = 0
  private var values: ValueTally
  private let isCounted: Bool
  private var range: ValueRange?
  private var lengths: ClosedRange<Int>?
  private let hasLengths: Bool

  /// Nothing yet; different values are counted up to `bound`.
  init(_ form: CellForm, bound: Int) {
    self.form = form
    key = ValueKey(form)
    values = ValueTally(bound: bound)
    if case .json = form { isCounted = false } else { isCounted = true }
    switch form {
    case .any, .string: hasLengths = true
    default: hasLengths = false
    }
    range = form.isTotallyOrdered ? ValueRange() : nil
  }

  mutating func take(_ grid: CellGrid, _ column: Int) {
    var row = 0
    if isCounted, values.isOpen { row = takeCounting(grid, column) }
    if row < grid.rowCount { takeComparing(grid, column, from: row) }
  }

  /// Counts values until there are too many of them, and returns the row to go on with.
  private mutating func takeCounting(_ grid: CellGrid, _ column: Int) -> Int {
    for row in 0..<grid.rowCount {
      guard let text = text(grid, row, column) else { continue }
      switch values.count(key(text, form), text) {
      case .known(let number):
        if case .form = key { note(text, number) }
      case .new: compare(text)
      case .closed:
        compare(text)
        return row + 1
      }
    }
    return grid.rowCount
  }

  private mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ number: Int) {
    values.note(text, of: number)
    compare(text)
  }

  private mutating func takeComparing(_ grid: CellGrid, _ column: Int, from start: Int) {
    guard let old = range else {
      for row in start..<grid.rowCount {
        if let text = text(grid, row, column), hasLengths { compare(text) }
      }
      return
    }
    // New bounds are kept as rows until the end: a sorted column has one in each.
    var (low, high) = (old.least?.rank, old.greatest?.rank)
    var (lowRow, highRow) = (-1, -1)
    for row in start..<grid.rowCount {
      guard let text = text(grid, row, column) else { continue }
      guard let rank = form.rank(of: text), let least = low, let greatest = high else {
        compare(grid, [lowRow, highRow, row], column)
        (low, high) = (range?.least?.rank, range?.greatest?.rank)
        (lowRow, highRow) = (-1, -1)
        continue
      }
      if rank < least {
        (low, lowRow) = (rank, row)
      } else if rank > greatest {
        (high, highRow) = (rank, row)
      } else if rank == least || rank == greatest, case .form = key {
        compare(text)
      }
    }
    compare(grid, [lowRow, highRow], column)
  }

  private mutating func compare(_ grid: CellGrid, _ rows: [Int], _ column: Int) {
    for row in rows where row >= 0 { compare(grid[row, column]) }
  }

  /// The text of a cell that has a value; counts those that have none.
  @inline(__always)
  private mutating func text(
    _ grid: CellGrid, _ row: Int, _ column: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    let cell = grid.cells[row &* grid.columnCount &+ column]
    if cell.has(Cell.missing | Cell.faulty) {
      if cell.isMissing { missing &+= 1 }
      return nil
    }
    count &+= 1
    guard let start = grid.bytes.baseAddress else { return nil }
    return UnsafeBufferPointer(start: start + cell.offset, count: cell.length)
  }

  private mutating func compare(_ text: UnsafeBufferPointer<UInt8>) {
    range?.admit(text, form)
    guard hasLengths else { return }
    let length = RowChecker.count(text, form)
    if lengths?.contains(length) != true { admit(length...length) }
  }

  private mutating func admit(_ others: ClosedRange<Int>) {
    let known = lengths ?? others
    lengths =
      min(known.lowerBound, others.lowerBound)...max(known.upperBound, others.upperBound)
  }

  mutating func merge(_ other: ColumnTally) {
    missing += other.missing
    count += other.count
    values.merge(other.values)
    if let others = other.range { range?.merge(others, form) }
    if let others = other.lengths { admit(others) }
  }

  var statistics: ColumnStatistics {
    ColumnStatistics(
      missing: missing, values: count, distinct: isCounted ? values.distinct : nil,
      range: range?.statistics(form), lengths: lengths, frequencies: values.frequencies(form))
  }
}
