/// Writes batches as one JSON array: one object a line, for people as well as for programs.
public struct JSONRowsWriter: Sendable {
  private let object: JSONRow

  /// A writer of tables of this schema.
  public init(_ schema: CompiledSchema) {
    object = JSONRow(schema)
  }

  /// Writes the rows of a batch; nothing is kept, so that batches may be written side by side.
  public func write(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    open(batch, &buffer)
    batch.withUnsafeCells { grid in
      buffer.write(upTo: object.size(of: grid)) { start in
        var out = start
        for row in 0..<grid.rowCount {
          if row > 0 { out = Self.separate(out) }
          out = object.write(grid, row, to: out)
        }
        return out - start
      }
    }
  }

  /// Writes the rows of a batch twice: into the array, and as newline-delimited JSON.
  ///
  /// Each object is put together only once.
  public func write(
    _ batch: RowBatch, array: inout ByteBuffer, lines: inout ByteBuffer
  ) {
    open(batch, &array)
    batch.withUnsafeCells { grid in
      let size = object.size(of: grid)
      lines.write(upTo: size) { lineStart in
        var line = lineStart
        array.write(upTo: size) { start in
          var out = start
          for row in 0..<grid.rowCount {
            if row > 0 { out = Self.separate(out) }
            let end = object.write(grid, row, to: line)
            out.update(from: line, count: end - line)
            out += end - line
            line = end
            line[0] = 0x0A
            line += 1
          }
          return out - start
        }
        return line - lineStart
      }
    }
  }

  /// Ends the array behind the last of `rowCount` rows.
  public func finish(rowCount: Int, to buffer: inout ByteBuffer) {
    buffer.append(rowCount == 0 ? "[]\n" : "\n]\n")
  }

  private func open(_ batch: RowBatch, _ buffer: inout ByteBuffer) {
    guard batch.rowCount > 0 else { return }
    buffer.append(batch.firstRow == 0 ? "[\n" : ",\n")
  }

  @inline(__always)
  private static func separate(_ out: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    out[0] = 0x2C
    out[1] = 0x0A
    return out + 2
  }
}
