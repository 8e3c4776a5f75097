internal import Tabular

/// Rows in every format in which they are published: the bytes to be put behind those of the rows before.
public struct RenderedRows: ~Copyable, Sendable {
  var csv = ByteBuffer()
  var json = ByteBuffer()
  var ndjson = ByteBuffer()

  /// No rows yet.
  public init() {}

  /// Forgets the rows and keeps the memory.
  public mutating func removeAll() {
    csv.removeAll()
    json.removeAll()
    ndjson.removeAll()
  }

  /// Lends out the bytes in one format.
  public borrowing func withUnsafeBytes<R>(
    _ format: RowFormat, _ body: (UnsafeRawBufferPointer) throws -> R
  ) rethrows -> R {
    switch format {
    case .csv: try csv.withUnsafeBytes(body)
    case .json: try json.withUnsafeBytes(body)
    case .ndjson: try ndjson.withUnsafeBytes(body)
    }
  }
}
