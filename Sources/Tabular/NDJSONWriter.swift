/// Writes batches as newline-delimited JSON: one object a line.
public struct NDJSONWriter: Sendable {
  private let object: JSONRow

  /// A writer of tables of this schema.
  public init(_ schema: CompiledSchema) {
    object = JSONRow(schema)
  }

  /// Writes the rows of a batch.
  public func write(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    batch.withUnsafeCells { grid in
      buffer.write(upTo: object.size(of: grid)) { start in
        var out = start
        for row in 0..<grid.rowCount {
          out = object.write(grid, row, to: out)
          out[0] = 0x0A
          out += 1
        }
        return out - start
      }
    }
  }
}
