import Diagnostics

extension TableScanner {
  /// Scans rows until there is no room for another, or no complete row is left.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, into rows: inout BatchRows, _ findings: inout Findings
  ) {
    let hasComments = schema.compiledDialect.hasComments
    while !rows.isFull {
      if blankLines.areRows {
        rows.addBlank(at: position)
        recordNumber += 1
        blankLines.count -= 1
        blankLines.areRows = blankLines.count > 0
        continue
      }
      guard position < used else { return }
      if hasComments {
        guard let isPassed = passComment(bytes) else { return }
        if isPassed { continue }
      }
      let start = position
      let outcome = rows.withNextRow {
        records.scan(bytes, from: start, to: used, isLast: isAtEnd, cells: $0)
      }
      guard let (count, next) = settle(outcome, from: start, &findings) else {
        if isSkippingLine { skipLine() }
        if isSkippingLine || position == start { return }
        continue
      }
      if passBlankLine(bytes, start..<next) { continue }
      if blankLines.count > 0 {
        if columns.width == 1 {
          blankLines.areRows = true
          continue
        }
        reportBlankLines(&findings)
      }
      position = next
      recordNumber += 1
      if !records.faults.isEmpty { reportFaults(&findings) }
      if count == columns.width {
        rows.keep(from: start, records.originals)
      } else {
        reportRowLength(start..<next, bytes, count, &findings)
      }
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

  /// Passes over the record at `position` if it is to be left out; nil where too little of it is
  /// there.
  mutating func passComment(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    let dialect = schema.compiledDialect
    if !dialect.commentRows.contains(recordNumber + 1) {
      guard !dialect.comment.isEmpty else { return false }
      let head = bytes[position..<min(used, position + dialect.comment.count)]
      guard dialect.comment.starts(with: head) else { return false }
      if head.count < dialect.comment.count { return isAtEnd ? false : nil }
    }
    recordNumber += 1
    skipLine()
    return isSkippingLine ? nil : true
  }

  /// Passes over the record if it is nothing but the end of its line.
  mutating func passBlankLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ record: Range<Int>
  ) -> Bool {
    guard bytes[record.lowerBound] == 0x0A || bytes[record.lowerBound] == 0x0D else { return false }
    if blankLines.count == 0 {
      blankLines.first = base + record.lowerBound..<base + record.upperBound
    }
    blankLines.count += 1
    position = record.upperBound
    return true
  }

  /// Goes to the line after `position`, or to the end of the buffer where that is not reached.
  mutating func skipLine() {
    isSkippingLine = true
    let rest = buffer[position..<used]
    guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      position = used
      return
    }
    position = end
    // The LF that may belong to a CR has to be seen first.
    if buffer[end] == 0x0D, end + 1 == used, !isAtEnd { return }
    let isPair = buffer[end] == 0x0D && end + 1 < used && buffer[end + 1] == 0x0A
    position = end + (isPair ? 2 : 1)
    isSkippingLine = false
  }
}
