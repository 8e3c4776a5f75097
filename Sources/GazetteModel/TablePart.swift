/// The rows of a table that have one value in the column that it is split by (`gazette:parts`).
public struct TablePart: Sendable {
  /// The value.
  public var value: String
  /// The CSV file of the rows.
  public var file: PublishedTable.DataFile

  /// A part.
  public init(value: String, file: PublishedTable.DataFile) {
    self.value = value
    self.file = file
  }
}
