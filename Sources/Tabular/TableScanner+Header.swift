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
        if passBlankLine(bytes, record) { continue }
        position = next
        if blankLines.count > 0 { reportBlankLines(&findings) }
        recordNumber += 1
        guard rows.contains(recordNumber) else { continue }
        if !records.faults.isEmpty { reportFaults(&findings) }
        if count > limits.columns {
          reportColumnLimit(record, count, &findings)
          stage = .closed
          return
        }
        header.add(names)
        if recordNumber == rows.last {
          let names = header.names(joinedBy: schema.compiledDialect.headerJoin)
          columns = HeaderMatch(schema.schema, file: file, names: names).columns(&findings)
          stage = .rows
        }
      }
    }
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
