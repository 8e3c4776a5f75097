internal import CSQLite

/// A statement of SQL that has been understood, and may be run many times.
public final class Statement {
  private let database: Database
  private let handle: OpaquePointer
  /// How many bytes of the text make up the statement, with the semicolon behind it.
  public let byteCount: Int

  /// Understands the first statement of a text, in which `?` stands for each value to bind.
  public init(_ sql: String, in database: Database) throws(DatabaseError) {
    var handle: OpaquePointer?
    var byteCount = 0
    let code = sql.withCString { start in
      var end: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v3(
        database.handle, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &end)
      byteCount = end.map { $0 - start } ?? 0
      return code
    }
    guard code == SQLITE_OK else { throw database.error(code, in: sql) }
    guard let handle else {
      throw DatabaseError(code: SQLITE_ERROR, message: "there is no statement", statement: sql)
    }
    self.database = database
    self.handle = handle
    self.byteCount = byteCount
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Binds a value to the `?` of a number, from 0.
  public func bind(_ value: DatabaseValue, at number: Int) throws(DatabaseError) {
    switch value {
    case .null: try database.checked(sqlite3_bind_null(handle, CInt(number) + 1))
    case .integer(let value):
      try database.checked(sqlite3_bind_int64(handle, CInt(number) + 1, value))
    case .real(let value):
      try database.checked(sqlite3_bind_double(handle, CInt(number) + 1, value))
    case .text(var text):
      let code = text.withUTF8 { bind($0, at: number) }
      try database.checked(code)
    case .blob(let bytes):
      try database.checked(
        sqlite_bind_copied_blob(handle, CInt(number) + 1, bytes, CInt(bytes.count)))
    }
  }

  /// Binds a text in UTF-8 to the `?` of a number, from 0.
  public func bind(text: UnsafeBufferPointer<UInt8>, at number: Int) throws(DatabaseError) {
    try database.checked(bind(text, at: number))
  }

  private func bind(_ text: UnsafeBufferPointer<UInt8>, at number: Int) -> CInt {
    // Without an address it would be no text but no value.
    guard let start = text.baseAddress, !text.isEmpty else {
      return sqlite_bind_copied_text(handle, CInt(number) + 1, "", 0)
    }
    return start.withMemoryRebound(to: CChar.self, capacity: text.count) {
      sqlite_bind_copied_text(handle, CInt(number) + 1, $0, CInt(text.count))
    }
  }

  /// Runs the statement to its next row; false where there is none, after which it can be run anew.
  public func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let code:
      let error = database.error(code)
      sqlite3_reset(handle)
      throw error
    }
  }

  /// The value of a column of the row, from 0.
  public func value(_ column: Int) -> DatabaseValue {
    let column = CInt(column)
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_NULL: return .null
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
    default:
      // The text comes first: asking for it may change how many bytes there are.
      let start = sqlite3_column_text(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    }
  }

  /// How many columns each row has.
  public var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// What the columns are called: as `AS` says, else as SQLite makes it up.
  public var columnNames: [String] {
    (0..<columnCount).map { column in
      sqlite3_column_name(handle, CInt(column)).map { String(cString: $0) } ?? ""
    }
  }

  /// How many values can be bound.
  public var parameterCount: Int { Int(sqlite3_bind_parameter_count(handle)) }
}
