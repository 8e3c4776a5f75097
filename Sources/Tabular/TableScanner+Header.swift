import Diagnostics

extension TableScanner {
  /// Collects the header's rows, and holds them against the schema once they are complete.
  mutating func readHeader(_ findings: inout Findings) {
    let rows = schema.compiledDialect.headerRows
    let bytes = buffer
    bytes.withUnsafeBufferPointer { bytes in
      while stage == .header, position < used {
        guard let isPassed = passComment(bytes) else { return }
        if isPassed { continue }
        guard let (names, count, next) = headerRow(bytes, &findings) else { return }
        let record = position..<next
        recordNumber += 1
        if let rows {
          // The rows above the header are counted as they stand in the file, blank ones included.
          position = next
          guard rows.contains(recordNumber) else { continue }
        } else {
          if passBlankLine(bytes, record) { continue }
          position = next
          if blankLines.count > 0 { reportBlankLines(&findings) }
        }
        if !records.faults.isEmpty { reportFaults(&findings) }
        if count > limits.columns {
          reportColumnLimit(record, count, &findings)
          stage = .closed
          return
        }
        header.add(names)
        if rows == nil || recordNumber == rows?.last { matchHeader(bytes, &findings) }
      }
    }
  }

  /// Holds the header against the schema, and goes on with the rows.
  private mutating func matchHeader(
    _ bytes: UnsafeBufferPointer<UInt8>, _ findings: inout Findings
  ) {
    stage = .rows
    let names = header.names(joinedBy: schema.compiledDialect.headerJoin)
    var match = HeaderMatch(schema.schema, file: file, names: names)
    if !match.namesFields {
      if match.reportDelimiter(schema.dialect.delimiter, &findings) {
        stage = .closed
        return
      }
      if let later = laterHeader(bytes) {
        match.reportLater(recordNumber, row: later.recordNumber, &findings)
        match = later.match
        position = later.next
        recordNumber = later.recordNumber
      }
    }
    columns = match.columns(&findings)
  }

  /// How many rows below a title are looked at for the header.
  private static let titleRows = 8

  /// The header, where it stands a few rows below what was taken for it; nil where none does.
  private func laterHeader(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (match: HeaderMatch, next: Int, recordNumber: Int)? {
    var ahead = self
    var ignored = Findings()
    for row in 1...Self.titleRows where ahead.position < used {
      guard let (names, count, next) = ahead.headerRow(bytes, &ignored) else { return nil }
      let match = HeaderMatch(schema.schema, file: file, names: names)
      if count <= limits.columns, match.isComplete { return (match, next, recordNumber + row) }
      ahead.position = next
    }
    return nil
  }

  /// The names of the row at `position`; nil where it has no end.
  private mutating func headerRow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ findings: inout Findings
  ) -> (names: [Header.Name], count: Int, next: Int)? {
    records.unescaped.removeAll()
    records.unescapedStart = buffer.count
    // As many cells as there can be, but no more memory than the header itself needs.
    let room = min(limits.columns, used - position + 1)
    var cells = [Cell](repeating: .absent, count: room)
    let outcome = cells.withUnsafeMutableBufferPointer {
      records.scan(bytes, from: position, to: used, isLast: isAtEnd, cells: $0)
    }
    guard let (count, next) = settle(outcome, from: position, &findings) else { return nil }
    let names = cells.prefix(count).enumerated().map { index, cell in
      name(cell, bytes, original: records.originals.first { $0.cell == index })
    }
    return (names, count, next)
  }

  private func name(
    _ cell: Cell, _ bytes: UnsafeBufferPointer<UInt8>, original: RowBatch.Original?
  ) -> Header.Name {
    let range = cell.offset..<cell.offset + cell.length
    if let original {
      let start = range.lowerBound - records.unescapedStart
      return Header.Name(
        text: String(decoding: records.unescaped[start..<start + cell.length], as: UTF8.self),
        bytes: base + original.start..<base + original.end)
    }
    let quotes = cell.has(Cell.quoted) ? 1 : 0
    return Header.Name(
      text: String(decoding: bytes[range], as: UTF8.self),
      bytes: base + range.lowerBound - quotes..<base + range.upperBound + quotes)
  }
}
