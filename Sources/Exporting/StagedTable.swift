internal import GazetteModel

/// The rows of a table, ready to be taken over into its dataset's database.
public struct StagedTable: Sendable {
  let resource: Dataset.Resource
  let columns: [DatabaseColumn]
  /// The file that they stand in.
  let path: String

  /// The table's name in that file.
  static let name = "rows"
}
