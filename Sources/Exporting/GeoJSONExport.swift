public import Tabular

/// The rows as features on a map (RFC 7946).
public struct GeoJSONExport: StreamedExport {
  private var writer: GeoJSONWriter

  /// An export of a table that `schema` describes, whose rows are where `coordinates` tells.
  public init(_ schema: CompiledSchema, at coordinates: Coordinates) {
    writer = GeoJSONWriter(schema, at: coordinates)
  }

  /// Writes a batch behind those before.
  public mutating func take(_ batch: RowBatch, to buffer: inout ByteBuffer) {
    writer.write(batch, to: &buffer)
  }

  /// Writes what stands after the last row.
  public mutating func finish(to buffer: inout ByteBuffer) {
    writer.finish(to: &buffer)
  }
}
