internal import CSQLite

/// What SQLite refused to do.
public struct DatabaseError: Error, Hashable {
  /// SQLite's extended result code.
  public var code: Int32
  /// What it says of it, and where.
  public var message: String

  /// Whether the disk refused, rather than the statement being wrong.
  public var isFromDisk: Bool {
    [SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY].contains(code & 0xFF)
  }
}
