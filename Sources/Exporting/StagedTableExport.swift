internal import Databases
public import GazetteModel
public import Tabular

/// The rows of one table on their way into their dataset's database: in a file of their own, since
/// the tables of a dataset pass at the same time, and a database is written in one order.
public final class StagedTableExport {
  private let resource: Dataset.Resource
  private let path: String
  private var columns: [DatabaseColumn]
  private let json: JSONCellWriter
  /// Nil once the file is ended: it is locked as long as there are these.
  private var open: (database: Database, insert: Statement)?

  /// How many columns a table of SQLite holds.
  public static let columnLimit = 2_000

  /// The rows of a table, kept at `path`; of at most ``columnLimit`` columns.
  public init(_ resource: Dataset.Resource, _ schema: CompiledSchema, at path: String) throws {
    self.resource = resource
    self.path = path
    let keys = Set(
      resource.schema.primaryKey + resource.schema.uniqueKeys.joined()
        + resource.schema.foreignKeys.flatMap(\.fields))
    columns = zip(resource.schema.fields, SQLName.distinct(resource.schema.fields.map(\.name))).map
    { field, name in
      DatabaseColumn(
        field, name: name, isInKey: field.constraints.unique || keys.contains(field.name))
    }
    json = JSONCellWriter(schema)
    let database = try Database(at: path)
    let list = columns.indices.map { "c\($0)" }.joined(separator: ", ")
    try database.run("CREATE TABLE \(StagedTable.name) (\(list))")
    try database.run("BEGIN")
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let insert = try Statement("INSERT INTO \(StagedTable.name) VALUES (\(marks))", in: database)
    open = (database, insert)
  }

  /// Keeps a batch behind those before.
  public func take(_ batch: RowBatch) throws {
    guard let insert = open?.insert else { return }
    try batch.withUnsafeCells { grid in
      for row in 0..<grid.rowCount {
        for column in columns.indices {
          try columns[column].bind(grid, row: row, column: column, json, to: insert)
        }
        _ = try insert.step()
      }
    }
  }

  /// Ends the file.
  public func finish() throws -> StagedTable {
    try open?.database.run("COMMIT")
    open = nil
    return StagedTable(resource: resource, columns: columns, path: path)
  }
}
