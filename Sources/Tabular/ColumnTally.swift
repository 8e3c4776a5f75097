/// Gathers the statistics of one column.
///
/// A text that has been met is looked up among the recent ones and counted; only a new one is
/// compared. Where a column has so many values that counting them is given up, each is compared
/// with the bounds alone.
struct ColumnTally: Sendable {
  private let form: CellForm
  private var missing = 0
  private var count = 0
  private var values: ValueTally?
  private var recent: RecentTexts
  private var range: ValueRange?
  private var lengths: ClosedRange<Int>?
  private let hasLengths: Bool

  /// Nothing yet; different values are counted up to `bound`.
  init(_ form: CellForm, bound: Int) {
    self.form = form
    switch form {
    case .json: values = nil
    default: values = ValueTally(bound: bound)
    }
    switch form {
    case .any, .string: hasLengths = true
    default: hasLengths = false
    }
    range = form.isTotallyOrdered ? ValueRange() : nil
    recent = RecentTexts(slots: bound >= 1000 ? 256 : 16)
  }

  mutating func take(_ grid: CellGrid, _ column: Int) {
    var row = 0
    while row < grid.rowCount {
      if values?.isOpen == true {
        row = takeCounting(grid, column, from: row)
      } else {
        takeComparing(grid, column, from: row)
        row = grid.rowCount
      }
    }
  }

  /// Counts values until there are too many of them, and returns the row to go on with.
  private mutating func takeCounting(_ grid: CellGrid, _ column: Int, from start: Int) -> Int {
    var scratch: [UInt8] = []
    for row in start..<grid.rowCount {
      guard let text = text(grid, row, column) else { continue }
      let slot = recent.slot(of: text)
      if let number = recent.number(in: slot) {
        values?.count(number)
        continue
      }
      compare(text)
      let hash = hash(text, &scratch)
      guard let number = values?.number(of: hash, text) else { return row + 1 }
      values?.count(number)
      recent.keep(number, in: slot)
    }
    return grid.rowCount
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
      } else if rank == least || rank == greatest {
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
    let cell = grid.cells[row * grid.columnCount + column]
    if cell.has(Cell.missing | Cell.faulty) {
      if cell.isMissing { missing += 1 }
      return nil
    }
    count += 1
    return UnsafeBufferPointer(rebasing: grid.bytes[cell.offset..<cell.offset + cell.length])
  }

  private mutating func compare(_ text: UnsafeBufferPointer<UInt8>) {
    range?.admit(text, form)
    guard hasLengths else { return }
    let length = RowChecker.count(text, form)
    admit(length...length)
  }

  private mutating func admit(_ others: ClosedRange<Int>) {
    let known = lengths ?? others
    lengths =
      min(known.lowerBound, others.lowerBound)...max(known.upperBound, others.upperBound)
  }

  /// What all ways of writing one value share.
  private func hash(
    _ text: UnsafeBufferPointer<UInt8>, _ scratch: inout [UInt8]
  ) -> KeyHash {
    if form.isTextual { return KeyHash(text) }
    scratch.removeAll(keepingCapacity: true)
    form.appendNormal(text, to: &scratch)
    return scratch.withUnsafeBufferPointer { KeyHash($0) }
  }

  mutating func merge(_ other: ColumnTally) {
    missing += other.missing
    count += other.count
    if let others = other.values { values?.merge(others) }
    if let others = other.range { range?.merge(others, form) }
    if let others = other.lengths { admit(others) }
  }

  var statistics: ColumnStatistics {
    ColumnStatistics(
      missing: missing, values: count, distinct: values?.distinct, range: range?.statistics,
      lengths: lengths, frequencies: values?.frequencies ?? [])
  }
}
