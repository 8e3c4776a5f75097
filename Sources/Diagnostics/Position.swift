/// A line and a column of a text, as a person or an editor counts them.
public struct Position: Sendable, Hashable {
  /// The line, counted from 1; lines end at LF.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars; an ill-formed byte counts as one.
  public var column: Int

  /// Names a line and a column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
