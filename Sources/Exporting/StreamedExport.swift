public import Tabular

/// A further file of a table that is made as the rows pass, in order.
public protocol StreamedExport {
  /// Writes a batch behind those before.
  mutating func take(_ batch: RowBatch, to buffer: inout ByteBuffer)

  /// Writes what stands after the last row.
  mutating func finish(to buffer: inout ByteBuffer)
}
