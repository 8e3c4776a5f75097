internal import CSQLite

/// What SQLite refused to do.
public struct DatabaseError: Error, Hashable {
  /// SQLite's extended result code.
  public var code: Int32
  /// What it says of it.
  public var message: String
  /// Where in the statement the mistake is, in bytes of UTF-8; nil where SQLite does not say.
  public var offset: Int?
  /// The statement that it could not understand; nil where the mistake showed when it ran.
  public var statement: String?

  /// Whether the disk refused, rather than the statement being wrong.
  public var isFromDisk: Bool {
    [SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY].contains(code & 0xFF)
  }

  /// Whether it was stopped by ``Database/stopping(every:when:_:)``.
  public var isStopped: Bool { code & 0xFF == SQLITE_INTERRUPT }

  /// Whether it was refused by ``Database/judging(_:_:)``.
  public var isRefused: Bool { code & 0xFF == SQLITE_AUTH }

  /// Whether a text, a value or a row was longer than ``Database/limit(_:to:)`` allows.
  public var isTooLong: Bool { code & 0xFF == SQLITE_TOOBIG }

  /// Whether the database has as many pages as it may have, or there is no memory for more.
  public var isFull: Bool { [SQLITE_FULL, SQLITE_NOMEM].contains(code & 0xFF) }
}

extension DatabaseError: CustomStringConvertible {
  /// What SQLite says, and of which statement.
  public var description: String { message + (statement.map { " in: " + $0 } ?? "") }
}
