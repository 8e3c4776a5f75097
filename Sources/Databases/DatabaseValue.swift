/// A value of a database, as SQLite stores it.
public enum DatabaseValue: Sendable, Hashable {
  /// No value.
  case null
  /// A whole number of 64 bits.
  case integer(Int64)
  /// A floating-point number of 64 bits.
  case real(Double)
  /// A text.
  case text(String)
  /// Bytes that are no text.
  case blob([UInt8])

  /// A text, or no value.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }
}
