/// Writes single values as JSON, as the JSON file has them.
public struct JSONCellWriter: Sendable {
  private let object: JSONRow

  /// A writer of the values of tables of this schema.
  public init(_ schema: CompiledSchema) {
    object = JSONRow(schema)
  }

  /// Writes the value of a cell, `null` where there is none.
  public func write(_ grid: CellGrid, row: Int, column: Int, to buffer: inout ByteBuffer) {
    object.append(grid, row, column, to: &buffer)
  }
}
