internal import CSQLite

/// An SQLite database in a file or in memory, used by one thread at a time.
///
/// It is made to be written once and then read: nothing is kept that could undo a step, and the same
/// statements make the same file, byte for byte.
public final class Database {
  let handle: OpaquePointer

  /// Opens the database at `path`; makes it where nothing stands there, for reading and writing.
  public convenience init(at path: String) throws(DatabaseError) {
    try self.init(at: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    // A journal would undo what a crash left half done; such a file is thrown away as a whole.
    try run("PRAGMA journal_mode = OFF")
    try run("PRAGMA synchronous = OFF")
    try run("PRAGMA locking_mode = EXCLUSIVE")
    // Sorting for an index happens in memory, not in files wherever the system keeps them.
    try run("PRAGMA temp_store = MEMORY")
  }

  /// Opens the database that stands at `path` for reading.
  public convenience init(reading path: String) throws(DatabaseError) {
    try self.init(at: path, flags: SQLITE_OPEN_READONLY)
  }

  /// Makes an empty database in memory, which is gone when it is let go.
  ///
  /// A name in double quotes is a name and never a text, as standard SQL has it.
  public convenience init() throws(DatabaseError) {
    try self.init(
      at: ":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY)
    try checked(sqlite_set_option(handle, SQLITE_DBCONFIG_DQS_DML, 0))
    try checked(sqlite_set_option(handle, SQLITE_DBCONFIG_DQS_DDL, 0))
    try run("PRAGMA journal_mode = OFF")
    try run("PRAGMA temp_store = MEMORY")
  }

  private init(at path: String, flags: CInt) throws(DatabaseError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
      sqlite3_close_v2(handle)
      throw DatabaseError(code: code, message: message)
    }
    sqlite3_extended_result_codes(handle, 1)
    self.handle = handle
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Runs one statement of SQL, without its results.
  public func run(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseError) {
    let statement = try Statement(sql, in: self)
    for (column, value) in values.enumerated() { try statement.bind(value, at: column) }
    while try statement.step() {}
  }

  /// Runs steps that belong together, as one; far faster than each alone.
  public func transaction(_ body: () throws(DatabaseError) -> Void) throws(DatabaseError) {
    try run("BEGIN")
    try body()
    try run("COMMIT")
  }

  func checked(_ code: CInt) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw error(code) }
  }

  func error(_ code: CInt, in statement: String? = nil) -> DatabaseError {
    let offset = sqlite3_error_offset(handle)
    return DatabaseError(
      code: code, message: String(cString: sqlite3_errmsg(handle)),
      offset: offset < 0 ? nil : Int(offset), statement: statement)
  }
}
