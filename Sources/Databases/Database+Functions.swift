internal import CSQLite

extension Database {
  /// Why a function gives no value: what the statement that calls it fails with.
  public struct FunctionError: Error {
    /// What is said of it.
    public let message: String

    /// A failure.
    public init(_ message: String) {
      self.message = message
    }
  }

  /// Defines a function of any number of arguments, in the place of SQLite's own of that name.
  ///
  /// The same arguments must always give the same value.
  public func define(
    _ name: String, _ body: @escaping ([DatabaseValue]) throws -> DatabaseValue
  ) throws(DatabaseError) {
    let function = Function(body)
    try checked(
      sqlite3_create_function_v2(
        handle, name, -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
        Unmanaged.passRetained(function).toOpaque(),
        { context, count, values in
          guard let data = sqlite3_user_data(context) else { return }
          let function = Unmanaged<Function>.fromOpaque(data).takeUnretainedValue()
          let arguments = (0..<Int(count)).map { DatabaseValue(values?[$0]) }
          do {
            try function.body(arguments).give(to: context)
          } catch {
            let message = (error as? FunctionError)?.message ?? "\(error)"
            sqlite3_result_error(context, message, -1)
          }
        }, nil, nil,
        { data in
          guard let data else { return }
          Unmanaged<Function>.fromOpaque(data).release()
        }))
  }

  private final class Function {
    let body: ([DatabaseValue]) throws -> DatabaseValue

    init(_ body: @escaping ([DatabaseValue]) throws -> DatabaseValue) {
      self.body = body
    }
  }
}

extension DatabaseValue {
  /// The value that SQLite holds at an address.
  init(_ value: OpaquePointer?) {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      // The text comes first: asking for it may change how many bytes there are.
      let start = sqlite3_value_text(value)
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_value_blob(value)
      self = .blob(
        Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))))
    default: self = .null
    }
  }

  /// Makes it the result of a function.
  fileprivate func give(to context: OpaquePointer?) {
    switch self {
    case .null: sqlite3_result_null(context)
    case .integer(let value): sqlite3_result_int64(context, value)
    case .real(let value): sqlite3_result_double(context, value)
    case .text(let text): sqlite_result_copied_text(context, text, CInt(text.utf8.count))
    case .blob(let bytes): sqlite_result_copied_blob(context, bytes, CInt(bytes.count))
    }
  }
}
