internal import CSQLite

/// What a statement is about to do, as SQLite asks before it understands it.
public enum DatabaseAction: Sendable, Hashable {
  /// Read rows.
  case select
  /// Read a column of a table; the column is empty where rows are read and none of their values.
  case read(table: String, column: String)
  /// Call a function.
  case function(String)
  /// Go on from its own rows (`WITH RECURSIVE`).
  case recursion
  /// Anything else: write, attach, set.
  case other

  init(_ code: CInt, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String {
      pointer.map { String(cString: $0) } ?? ""
    }
    self =
      switch code {
      case SQLITE_SELECT: .select
      case SQLITE_READ: .read(table: text(first), column: text(second))
      case SQLITE_FUNCTION: .function(text(second))
      case SQLITE_RECURSIVE: .recursion
      default: .other
      }
  }
}
