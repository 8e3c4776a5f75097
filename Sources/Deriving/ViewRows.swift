internal import Databases
public import Tabular

/// The rows of one table on their way to the views that read it, with those columns that they name.
public struct ViewRows: Sendable {
  private let table: ViewSchema.Table
  /// The columns that are kept, each by its number in the table.
  private let columns: [(number: Int, column: ViewColumn)]
  private let json: JSONCellWriter
  private let tables: ViewTables

  init(
    _ table: ViewSchema.Table, _ names: Set<String>, _ schema: CompiledSchema, _ tables: ViewTables
  ) {
    self.table = table
    columns = table.columns.enumerated().filter { names.contains($1.name) }.map { ($0, $1) }
    json = JSONCellWriter(schema)
    self.tables = tables
  }

  /// Takes in a batch behind those before.
  ///
  /// Any thread, one at a time for a table.
  public func take(_ batch: RowBatch) throws {
    try tables.insert(into: table, columns.map(\.column)) { insert in
      try batch.withUnsafeCells { grid in
        for row in 0..<grid.rowCount {
          for (number, source) in columns.enumerated() {
            try source.column.bind(
              grid, row: row, column: source.number, json, to: insert, at: number)
          }
          _ = try insert.step()
        }
      }
    }
  }
}
