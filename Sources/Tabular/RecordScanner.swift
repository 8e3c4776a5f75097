/// Finds the cells of one record at a time (RFC 4180 §2, with the dialect's characters).
///
/// It never fails and never copies what can stay where it is: it writes down where cells stand,
/// notes what is wrong with their form, and goes on. The bytes must be followed by eight more that
/// can be read.
struct RecordScanner {
  private let delimiter: UInt8
  private let mark: UInt8
  private let marksQuote: Bool
  private let doubleQuote: Bool
  private let skipInitialSpace: Bool
  private let nullSequence: [UInt8]?
  private let cellLimit: Int
  private let unquotedFlags: UInt64
  private let delimiters: UInt64
  private let marks: UInt64
  private let returns = ByteWord.repeating(0x0D)
  private let feeds = ByteWord.repeating(0x0A)

  /// The texts of cells with doubled quotes or escapes, put right; the caller empties it.
  var unescaped: [UInt8] = []
  /// The offset that the first byte of `unescaped` will have in the batch.
  var unescapedStart = 0
  /// The cells of the last record whose text stands in `unescaped`, and where it came from.
  private(set) var originals: [RowBatch.Original] = []
  /// What was wrong with the form of the last record.
  private(set) var faults: [RecordFault] = []

  /// How the search for a record's end went.
  enum Outcome: Equatable {
    /// The record has `count` cells, and the next one begins at `next`.
    case record(count: Int, next: Int)
    /// The bytes end inside the record; inside a quoted cell if its quote's place is given.
    case incomplete(openQuote: Int?)
    /// The quote at this place is not closed, or only by what opens another cell lines later.
    case unclosed(Int)
  }

  init(_ dialect: CompiledDialect, limits: TableLimits) {
    delimiter = dialect.delimiter
    marksQuote = dialect.escape == nil
    mark = dialect.escape ?? dialect.quote
    doubleQuote = dialect.doubleQuote
    skipInitialSpace = dialect.skipInitialSpace
    nullSequence = dialect.nullSequence
    cellLimit = limits.cellBytes
    // What another dialect leaves unquoted may still need quotes in ours.
    unquotedFlags = delimiter == 0x2C && marksQuote && mark == 0x22 ? Cell.plain : 0
    delimiters = ByteWord.repeating(delimiter)
    marks = ByteWord.repeating(mark)
  }

  /// Scans the record that begins at `start`.
  ///
  /// As many cells are written down as there is room for in `cells`, the others only counted.
  /// `isLast` says that nothing follows `end`.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isLast: Bool,
    cells: UnsafeMutableBufferPointer<Cell>
  ) -> Outcome {
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
    if !originals.isEmpty { originals.removeAll(keepingCapacity: true) }
    var position = start
    var count = 0
    while true {
      if skipInitialSpace, count > 0 {
        while position < end, bytes[position] == 0x20 { position += 1 }
      }
      let first = position
      var cell: Cell
      if marksQuote, position < end, bytes[position] == mark {
        let text: Range<Int>
        var doubled = false
        switch closingQuote(bytes, of: position, to: end, isLast: isLast, doubled: &doubled) {
        case .closed(let quote): text = position + 1..<quote
        case .incomplete: return .incomplete(openQuote: position)
        case .unclosed: return .unclosed(position)
        }
        position = text.upperBound + 1
        if position < end, !endsCell(bytes[position]) {
          // A quote that seems to be closed lines later was forgotten on its own line.
          if bytes[text].contains(where: { $0 == 0x0A || $0 == 0x0D }) { return .unclosed(first) }
          let rest = position
          repeat { position += 1 } while position < end && !endsCell(bytes[position])
          if position >= end, !isLast { return .incomplete(openQuote: nil) }
          faults.append(.textAfterQuote(rest..<position))
        }
        cell = Cell(
          offset: text.lowerBound, length: min(text.count, cellLimit), flags: Cell.quoted)
        if doubled { cell = undouble(bytes, text, source: first..<position, index: count) }
      } else {
        var escaped = false
        while true {
          position = nextSpecial(bytes, from: position, to: end)
          if position >= end {
            guard isLast else { return .incomplete(openQuote: nil) }
            position = end
            break
          }
          guard bytes[position] == mark else { break }
          if marksQuote { faults.append(.strayQuote(position)) } else { escaped = true }
          position += marksQuote ? 1 : 2
        }
        cell = Cell(
          offset: first, length: min(position - first, cellLimit), flags: unquotedFlags)
        if escaped { cell = unescape(bytes, first..<position, index: count) }
      }
      if position - first > cellLimit {
        faults.append(.cellTooLarge(first..<position))
        cell.bits |= Cell.faulty
      }
      if count < cells.count { cells[count] = cell }
      count += 1
      if position >= end {
        return isLast ? .record(count: count, next: end) : .incomplete(openQuote: nil)
      }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == 0x0D {
        if position >= end, !isLast { return .incomplete(openQuote: nil) }
        if position < end, bytes[position] == 0x0A { position += 1 }
      }
      return .record(count: count, next: position)
    }
  }

  @inline(__always)
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// The position of the next delimiter, quote or escape, or line end; `end` or more if none is.
  @inline(__always)
  private func nextSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var position = start
    while position < end {
      let hits = ByteWord.matches(
        ByteWord.load(bytes, position), delimiters, marks, returns, feeds)
      if hits != 0 { return position + ByteWord.firstIndex(hits) }
      position += 8
    }
    return end
  }

  private enum ClosingQuote {
    case closed(Int)
    case incomplete
    case unclosed
  }

  /// Finds the quote that closes the one at `open`.
  @inline(__always)
  private func closingQuote(
    _ bytes: UnsafeBufferPointer<UInt8>, of open: Int, to end: Int, isLast: Bool,
    doubled: inout Bool
  ) -> ClosingQuote {
    var position = open + 1
    while position < end {
      let hits = ByteWord.matches(ByteWord.load(bytes, position), marks)
      guard hits != 0 else {
        position += 8
        continue
      }
      position += ByteWord.firstIndex(hits)
      if position >= end { break }
      if position + 1 >= end { return isLast ? .closed(position) : .incomplete }
      guard doubleQuote, bytes[position + 1] == mark else { return .closed(position) }
      doubled = true
      position += 2
    }
    return isLast ? .unclosed : .incomplete
  }

  /// The cell whose text in quotes holds doubled ones.
  @inline(never)
  private mutating func undouble(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, source: Range<Int>, index: Int
  ) -> Cell {
    let start = unescaped.count
    var copied = text.lowerBound
    var position = text.lowerBound
    while position < text.upperBound {
      if bytes[position] == mark {
        unescaped.append(contentsOf: bytes[copied...position])
        position += 1
        copied = position + 1
      }
      position += 1
    }
    if copied < text.upperBound { unescaped.append(contentsOf: bytes[copied..<text.upperBound]) }
    return rewritten(from: start, source: source, index: index)
  }

  /// The cell whose text holds escapes.
  @inline(never)
  private mutating func unescape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, index: Int
  ) -> Cell {
    let start = unescaped.count
    // `\N` is the usual null sequence where `\` is the escape: it is read as it stands.
    if let nullSequence, bytes[text].elementsEqual(nullSequence) {
      unescaped.append(contentsOf: nullSequence)
    } else {
      var position = text.lowerBound
      while position < text.upperBound {
        if bytes[position] == mark, position + 1 < text.upperBound { position += 1 }
        unescaped.append(bytes[position])
        position += 1
      }
    }
    return rewritten(from: start, source: text, index: index)
  }

  private mutating func rewritten(from start: Int, source: Range<Int>, index: Int) -> Cell {
    originals.append(
      RowBatch.Original(cell: index, start: source.lowerBound, end: source.upperBound))
    return Cell(offset: unescapedStart + start, length: min(unescaped.count - start, cellLimit))
  }
}
