public import Diagnostics

/// A question to the datasets, in SQL, and what its answer looks like: `content/views/NAME.sql`.
///
/// The answer is a table like any other, but for where its rows come from.
public struct View: Sendable {
  /// The answer: its name, title, schema and columns; it has no files, and its place is the file of the view.
  public var table: Dataset.Resource
  /// Whether the answer is published for itself.
  public var isPublished: Bool
  /// The question, as it stands behind the head of the file.
  public var sql: String
  /// Where in the file the question begins, in bytes.
  public var sqlOffset: Int

  /// A view.
  public init(table: Dataset.Resource, isPublished: Bool, sql: String, sqlOffset: Int) {
    self.table = table
    self.isPublished = isPublished
    self.sql = sql
    self.sqlOffset = sqlOffset
  }

  /// The view's name, which is that of its file.
  public var name: String { table.name }

  /// The view's file, from the project's folder.
  public var file: String { table.place.file }

  /// Where a part of the question stands, given in bytes from its beginning.
  public func place(_ range: Range<Int>) -> Place {
    Place(file, sqlOffset + range.lowerBound..<sqlOffset + range.upperBound)
  }
}
