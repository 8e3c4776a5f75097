import Tabular

/// The rules of RFC 4180 and of the dialect, written down as plainly as possible.
///
/// One byte at a time, everything in memory, no care for speed: what the fast scanner must agree
/// with.
struct OracleScanner {
  private let dialect: Dialect
  private var bytes: [UInt8] = []

  init(_ dialect: Dialect) {
    self.dialect = dialect
  }

  private var delimiter: UInt8 { dialect.delimiter.utf8.first ?? 0x2C }
  private var quote: UInt8? { dialect.escapeChar == nil ? dialect.quoteChar.utf8.first : nil }
  private var escape: UInt8? { dialect.escapeChar?.utf8.first }

  /// All records of `width` cells in the text; blank lines are left out, but for those between the
  /// rows of a table of one column.
  mutating func rows(_ text: [UInt8], width: Int) -> [[String]] {
    bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    var rows: [[String]] = []
    var blanks = 0
    var position = 0
    while position < bytes.count {
      if isLineEnd(position) {
        position = lineEnd(position)
        blanks += 1
        continue
      }
      let start = position
      guard let (cells, next) = record(start) else {
        position = lineAfter(tornQuote(start))
        continue
      }
      if width == 1 { rows += Array(repeating: [""], count: blanks) }
      blanks = 0
      if cells.count == width { rows.append(cells.map { String(decoding: $0, as: UTF8.self) }) }
      position = next
    }
    return rows
  }

  private func isLineEnd(_ position: Int) -> Bool {
    bytes[position] == 0x0A || bytes[position] == 0x0D
  }

  private func lineEnd(_ position: Int) -> Int {
    let isPair =
      bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    return position + (isPair ? 2 : 1)
  }

  private func lineAfter(_ start: Int) -> Int {
    var position = start
    while position < bytes.count, !isLineEnd(position) { position += 1 }
    return position < bytes.count ? lineEnd(position) : position
  }

  /// The cells of the record at `start` and where the next begins; nil if a quote stays open.
  private func record(_ start: Int) -> ([[UInt8]], Int)? {
    var cells: [[UInt8]] = []
    var position = start
    while true {
      guard let (cell, end) = cell(position, isFirst: cells.isEmpty) else { return nil }
      cells.append(cell)
      if end >= bytes.count { return (cells, bytes.count) }
      if bytes[end] != delimiter { return (cells, lineEnd(end)) }
      position = end + 1
    }
  }

  /// The quote that stays open in the record at `start`.
  private func tornQuote(_ start: Int) -> Int {
    var position = start
    var isFirst = true
    while let (_, end) = cell(position, isFirst: isFirst) {
      position = end + 1
      isFirst = false
    }
    while dialect.skipInitialSpace, !isFirst, bytes[position] == 0x20 { position += 1 }
    return position + 1
  }

  private func cell(_ start: Int, isFirst: Bool) -> ([UInt8], Int)? {
    var position = start
    while dialect.skipInitialSpace, !isFirst, position < bytes.count, bytes[position] == 0x20 {
      position += 1
    }
    var text: [UInt8] = []
    guard position < bytes.count, let quote, bytes[position] == quote else {
      while position < bytes.count, bytes[position] != delimiter, !isLineEnd(position) {
        if bytes[position] == escape, position + 1 < bytes.count { position += 1 }
        text.append(bytes[position])
        position += 1
      }
      return (text, position)
    }
    position += 1
    while true {
      guard position < bytes.count else { return nil }
      if bytes[position] == quote {
        let isDoubled =
          dialect.doubleQuote && position + 1 < bytes.count && bytes[position + 1] == quote
        if !isDoubled { break }
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    position += 1
    let isClosed =
      position >= bytes.count || bytes[position] == delimiter || isLineEnd(position)
    if !isClosed, text.contains(0x0A) || text.contains(0x0D) { return nil }
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd(position) {
      position += 1
    }
    return (text, position)
  }
}
