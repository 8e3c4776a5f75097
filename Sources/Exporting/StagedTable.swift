internal import Databases
internal import GazetteModel

/// The rows of a table, ready to be taken over into its dataset's database.
public struct StagedTable: Sendable {
  let resource: Dataset.Resource
  let columns: [DatabaseColumn]
  /// The file that they stand in.
  let path: String

  /// The table's name in that file.
  static let name = "rows"

  /// The table's name in the database: the resource's, behind an underscore where SQLite or the tables
  /// that explain the database have that name for themselves.
  var sqlName: SQLName {
    let name = resource.name
    let isTaken = name.hasPrefix("sqlite_") || name == "_columns" || name == "_about"
    return SQLName(isTaken ? "_" + name : name)
  }
}
