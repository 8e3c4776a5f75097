public import Diagnostics

extension RowBatch {
  /// Looks at each value of a column, and puts down what is not canonical in its new form; the rows
  /// in which the value is no value of its type.
  @inline(__always)
  mutating func rewrite(
    _ column: Int, _ check: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Verdict
  ) -> [Int] {
    var faults: [Int] = []
    var rewritten: [UInt8] = []
    let tail = bytes.count
    bytes.withUnsafeBufferPointer { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        var index = column
        for row in 0..<rowCount {
          defer { index += columnCount }
          let cell = cells[index]
          if cell.has(Cell.missing | Cell.faulty) { continue }
          let text = UnsafeBufferPointer(rebasing: bytes[cell.offset..<cell.offset + cell.length])
          let start = rewritten.count
          switch check(text, &rewritten) {
          case .canonical: continue
          case .faulty:
            cells[index].bits |= Cell.faulty
            faults.append(row)
          case .rewritten:
            if cell.offset < sourceCount {
              let quotes = cell.has(Cell.quoted) ? 1 : 0
              originals.append(
                Original(
                  cell: index, start: cell.offset - quotes,
                  end: cell.offset + cell.length + quotes))
            }
            cells[index] = Cell(offset: tail + start, length: rewritten.count - start)
          }
        }
      }
    }
    if !rewritten.isEmpty {
      bytes += rewritten
      bytes += repeatElement(0, count: ByteWord.size)
    }
    return faults
  }

  /// The rows in which the value of a column does not hold.
  @inline(__always)
  func rows(
    _ column: Int, failing holds: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> [Int] {
    var faults: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      cells.withUnsafeBufferPointer { cells in
        var index = column
        for row in 0..<rowCount {
          let cell = cells[index]
          index += columnCount
          if cell.has(Cell.missing | Cell.faulty) { continue }
          let text = UnsafeBufferPointer(rebasing: bytes[cell.offset..<cell.offset + cell.length])
          if !holds(text) { faults.append(row) }
        }
      }
    }
    return faults
  }

  /// Marks the cells of a column that have no value; the rows of those, if they are wanted.
  mutating func markMissing(_ number: Int, _ column: Column) -> [Int] {
    var missing: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        var index = number
        for row in 0..<rowCount {
          let cell = cells[index]
          let text = UnsafeBufferPointer(rebasing: bytes[cell.offset..<cell.offset + cell.length])
          if column.isMissing(text), !cell.has(Cell.faulty) {
            cells[index].bits |= Cell.missing
            if column.isRequired { missing.append(row) }
          }
          index += columnCount
        }
      }
    }
    return missing
  }

  /// Whether a cell has a value that is one of its column's type.
  public func hasValue(row: Int, column: Int) -> Bool {
    !cells[row * columnCount + column].has(Cell.missing | Cell.faulty)
  }

  /// Where a cell stands in its file, with its quotes.
  public func place(row: Int, column: Int) -> Place {
    let range = sourceRange(row: row, column: column)
    return Place(file, base + range.lowerBound..<base + range.upperBound)
  }

  /// What stands in the file for a cell, without quotes around it.
  func written(row: Int, column: Int, quote: UInt8) -> [UInt8] {
    let source = bytes[sourceRange(row: row, column: column)]
    guard source.count >= 2, source.first == quote, source.last == quote else {
      return Array(source)
    }
    var text: [UInt8] = []
    var wasQuote = false
    for byte in source.dropFirst().dropLast() {
      wasQuote = byte == quote && !wasQuote
      if !wasQuote { text.append(byte) }
    }
    return text
  }

  private func sourceRange(row: Int, column: Int) -> Range<Int> {
    let index = row * columnCount + column
    let cell = cells[index]
    if cell.offset >= sourceCount, let original = originals.first(where: { $0.cell == index }) {
      return original.start..<original.end
    }
    let quotes = cell.has(Cell.quoted) ? 1 : 0
    return cell.offset - quotes..<cell.offset + cell.length + quotes
  }
}
