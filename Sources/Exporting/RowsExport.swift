public import Tabular

/// Writes the batches of one table in every format at once, so that its rows pass only once.
///
/// It keeps no more than one batch's bytes; the caller takes them after each call, by format.
public struct RowsExport: ~Copyable {
  private let csv: CSVWriter
  private var json: JSONRowsWriter
  private var csvBytes = ByteBuffer()
  private var jsonBytes = ByteBuffer()
  private var ndjsonBytes = ByteBuffer()

  /// An export of a table that `schema` describes; the CSV header is ready to be taken.
  public init(_ schema: CompiledSchema) {
    csv = CSVWriter(schema)
    json = JSONRowsWriter(schema)
    csv.writeHeader(to: &csvBytes)
  }

  /// Writes a batch.
  public mutating func write(_ batch: RowBatch) {
    csv.write(batch, to: &csvBytes)
    json.write(batch, array: &jsonBytes, lines: &ndjsonBytes)
  }

  /// Writes what stands after the last row.
  public mutating func finish() {
    json.finish(to: &jsonBytes)
  }

  /// Gives out what was written since the last call, and forgets it.
  public mutating func take(
    _ sink: (RowFormat, UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    try csvBytes.withUnsafeBytes { try sink(.csv, $0) }
    try jsonBytes.withUnsafeBytes { try sink(.json, $0) }
    try ndjsonBytes.withUnsafeBytes { try sink(.ndjson, $0) }
    csvBytes.removeAll()
    jsonBytes.removeAll()
    ndjsonBytes.removeAll()
  }
}
