internal import CSQLite

/// What a database bounds, so that no statement can exhaust the machine.
public enum DatabaseLimit: Sendable {
  /// The bytes of a text, a value or a row.
  case length
  /// The levels of an expression.
  case depth
  /// The bytes of a pattern of `LIKE` or `GLOB`, with which the time to match grows.
  case pattern
  /// The databases that are attached to this one.
  case attached

  var number: CInt {
    switch self {
    case .length: SQLITE_LIMIT_LENGTH
    case .depth: SQLITE_LIMIT_EXPR_DEPTH
    case .pattern: SQLITE_LIMIT_LIKE_PATTERN_LENGTH
    case .attached: SQLITE_LIMIT_ATTACHED
    }
  }
}

extension Database {
  /// Sets a bound for all that is done from now on; SQLite's own bound holds where it is lower.
  public func limit(_ limit: DatabaseLimit, to value: Int) {
    sqlite3_limit(handle, limit.number, CInt(clamping: value))
  }

  /// Sets how many bytes the tables of the database may take, in whole pages.
  ///
  /// What goes beyond fails with an error that ``DatabaseError/isFull``.
  public func limit(bytes: Int) throws(DatabaseError) {
    let pageBytes = try Statement("PRAGMA page_size", in: self)
    guard try pageBytes.step(), case .integer(let size) = pageBytes.value(0), size > 0 else {
      return
    }
    try run("PRAGMA max_page_count = \(max(1, Int64(bytes) / size))")
  }

  /// How many bytes all databases of this process hold in memory, with all that is being sorted.
  public static var memoryUsed: Int { Int(sqlite3_memory_used()) }
}
