/// Rows that something shows, and the columns of them that it names.
public struct RowUse: Sendable {
  /// Where the rows come from.
  public var rows: Placed<RowSource>
  /// The columns, each where it is named.
  public var columns: [Reference]

  /// A use of rows.
  public init(_ rows: Placed<RowSource>, columns: [Reference]) {
    self.rows = rows
    self.columns = columns
  }
}

extension Exhibit {
  /// What it shows of which rows; nil where they stand in the text itself.
  public var rowUse: RowUse? { rows.map { RowUse($0, columns: columns) } }
}
