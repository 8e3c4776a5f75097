import Diagnostics

extension TableScanner {
  /// Scans rows into `grid` until it is full or no complete row is left.
  mutating func scanRows(
    _ bytes: UnsafeBufferPointer<UInt8>, grid: UnsafeMutableBufferPointer<Cell>, fieldCount: Int,
    rowStarts: inout [UInt32], originals: inout [RowBatch.Original], _ findings: inout Findings
  ) {
    guard let cells = grid.baseAddress else { return }
    let width = columns.width
    let isInOrder = columns.isInOrder
    let lastRow = grid.count / fieldCount
    let hasComments = schema.compiledDialect.hasComments
    var scratch = [Cell](repeating: .absent, count: isInOrder ? 0 : width)

    while rowStarts.count < lastRow {
      let row = rowStarts.count
      if blankLines.areRows {
        cells[row] = Cell(offset: position, length: 0)
        rowStarts.append(UInt32(truncatingIfNeeded: position))
        recordNumber += 1
        blankLines.count -= 1
        blankLines.areRows = blankLines.count > 0
        continue
      }
      guard position < used else { return }
      if hasComments, let isComment = isComment(bytes) {
        if isComment {
          recordNumber += 1
          skipLine()
          if isSkippingLine { return }
          continue
        }
      } else if hasComments {
        return
      }

      let start = position
      let outcome: RecordScanner.Outcome
      if isInOrder {
        outcome = records.scan(
          bytes, from: start, to: used, isLast: isAtEnd, cells: cells + row * fieldCount,
          room: width)
      } else {
        outcome = scratch.withUnsafeMutableBufferPointer { scratch in
          guard let first = scratch.baseAddress else { return .incomplete(openQuote: nil) }
          return records.scan(
            bytes, from: start, to: used, isLast: isAtEnd, cells: first, room: width)
        }
      }
      guard let (count, next) = settle(outcome, from: start, &findings) else { return }

      if count == 1, isBlank(bytes, start..<next) {
        if blankLines.count == 0 { blankLines.first = base + start..<base + next }
        blankLines.count += 1
        position = next
        continue
      }
      if blankLines.count > 0 {
        if width == 1 {
          blankLines.areRows = true
          continue
        }
        reportBlankLines(&findings)
      }
      position = next
      recordNumber += 1
      if !records.faults.isEmpty { reportFaults(&findings) }
      guard count == width else {
        reportRowLength(start..<next, bytes, count, &findings)
        continue
      }
      if !isInOrder {
        for field in 0..<fieldCount {
          let source = columns.sources[field]
          cells[row * fieldCount + field] = source < 0 ? .absent : scratch[source]
        }
      }
      for original in records.originals {
        let field = columns.fields[original.cell]
        if field >= 0 {
          originals.append(
            RowBatch.Original(
              cell: row * fieldCount + field, start: original.start, end: original.end))
        }
      }
      rowStarts.append(UInt32(truncatingIfNeeded: start))
    }
  }

  /// The record's number of cells and the start of the next one; nil where it has no end, which is
  /// either still to come or has been reported.
  mutating func settle(
    _ outcome: RecordScanner.Outcome, from start: Int, _ findings: inout Findings
  ) -> (count: Int, next: Int)? {
    switch outcome {
    case .record(let count, let next): return (count, next)
    case .incomplete(let quote): openQuote = quote.map { $0 - start }
    case .unclosed(let quote): reportUnclosedQuote(at: quote, &findings)
    }
    return nil
  }

  /// Whether the record at `position` is to be left out; nil where too little of it is there.
  func isComment(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    let dialect = schema.compiledDialect
    if dialect.commentRows.contains(recordNumber + 1) { return true }
    guard !dialect.comment.isEmpty else { return false }
    let head = bytes[position..<min(used, position + dialect.comment.count)]
    if head.elementsEqual(dialect.comment) { return true }
    return isAtEnd || !dialect.comment.starts(with: head) ? false : nil
  }

  /// Whether a record is nothing but the end of its line.
  func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ record: Range<Int>) -> Bool {
    bytes[record.lowerBound] == 0x0A || bytes[record.lowerBound] == 0x0D
  }

  /// Goes to the line after `position`, or to the end of the buffer where that is not reached.
  mutating func skipLine() {
    let feed = ByteWord.repeating(0x0A)
    let carriage = ByteWord.repeating(0x0D)
    isSkippingLine = true
    buffer.withUnsafeBufferPointer { bytes in
      while position < used {
        let hits = ByteWord.matches(
          ByteWord.load(bytes, position), feed, carriage, feed, carriage)
        guard hits != 0 else {
          position += 8
          continue
        }
        position += ByteWord.firstIndex(hits)
        guard position < used else { break }
        let isReturn = bytes[position] == 0x0D
        if isReturn, position + 1 >= used, !isAtEnd { return }
        position += isReturn && position + 1 < used && bytes[position + 1] == 0x0A ? 2 : 1
        isSkippingLine = false
        return
      }
      position = min(position, used)
    }
  }
}
