public import Tabular

/// CSV for those who open it with a double click.
public struct ExcelCSVExport: StreamedExport {
  private let writer: ExcelCSVWriter
  private var hasHeader = false

  /// An export of a table that `schema` describes.
  public init(_ schema: CompiledSchema) {
    writer = ExcelCSVWriter(schema)
  }

  /// Writes a batch behind those before.
  public mutating func take(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    writeHeader(to: &buffer)
    writer.write(batch, to: &buffer)
  }

  /// Writes the header of a table without rows.
  public mutating func finish(to buffer: inout ByteBuffer) {
    writeHeader(to: &buffer)
  }

  private mutating func writeHeader(to buffer: inout ByteBuffer) {
    if !hasHeader { writer.writeHeader(to: &buffer) }
    hasHeader = true
  }
}
