/// Writes batches as CSV: RFC 4180, UTF-8 without byte-order mark, CRLF, quotes only where needed.
public struct CSVWriter: Sendable {
  private let names: [String]

  /// A writer of tables of this schema.
  public init(_ schema: CompiledSchema) {
    names = schema.schema.fields.map(\.name)
  }

  /// Writes the header: the names of the fields.
  public func writeHeader(to buffer: inout ByteBuffer) {
    buffer.append(names.map(Self.quoted).joined(separator: ","))
    buffer.append("\r\n")
  }

  /// A text as a cell, in quotes if it needs them.
  static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Writes the rows of a batch.
  public func write(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    batch.withUnsafeCells { grid in
      // Every byte may be a quote to be doubled, and every cell may need two around it.
      let cellCount = grid.rowCount * grid.columnCount
      let most = grid.bytes.count * 2 + cellCount * 3 + grid.rowCount * 4 + 8
      buffer.write(upTo: most) { start in Self.write(grid, to: start) - start }
    }
  }

  private static func write(
    _ grid: CellGrid, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    guard let bytes = grid.bytes.baseAddress else { return start }
    var out = start
    var index = 0
    for _ in 0..<grid.rowCount {
      let rowStart = out
      for column in 0..<grid.columnCount {
        if column > 0 {
          out[0] = 0x2C
          out += 1
        }
        let cell = grid.cells[index]
        index += 1
        if cell.isMissing { continue }
        if cell.has(Cell.plain) {
          out = CellCopy.copy(bytes + cell.offset, cell.length, to: out)
        } else {
          out = write(UnsafeBufferPointer(start: bytes + cell.offset, count: cell.length), to: out)
        }
      }
      // A row of one empty cell would be a blank line, which readers pass over.
      if grid.columnCount == 1, out == rowStart {
        out[0] = 0x22
        out[1] = 0x22
        out += 2
      }
      out[0] = 0x0D
      out[1] = 0x0A
      out += 2
    }
    return out
  }

  private static let comma = ByteWord.repeating(0x2C)
  private static let quote = ByteWord.repeating(0x22)
  private static let feed = ByteWord.repeating(0x0A)
  private static let carriage = ByteWord.repeating(0x0D)

  /// Writes a text of which nothing is known.
  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    guard let first = text.baseAddress else { return start }
    var hits: UInt64 = 0
    var quotes: UInt64 = 0
    var index = 0
    while index < text.count {
      let word = ByteWord.prefix(ByteWord.load(first + index), text.count - index)
      hits |= ByteWord.matches(word, comma, quote, feed, carriage)
      quotes |= ByteWord.matches(word, quote)
      index += 8
    }
    guard hits != 0 else { return CellCopy.copy(first, text.count, to: start) }
    var out = start
    out[0] = 0x22
    out += 1
    if quotes == 0 {
      out = CellCopy.copy(first, text.count, to: out)
    } else {
      for byte in text {
        out[0] = byte
        out += 1
        if byte == 0x22 {
          out[0] = 0x22
          out += 1
        }
      }
    }
    out[0] = 0x22
    return out + 1
  }
}
