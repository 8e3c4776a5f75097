internal import Databases

/// SQLite's functions of dates and times, without the clock and the time zone of the machine.
///
/// They are SQLite's own, asked in a database of their own once it is clear that no argument names either.
final class CalendarFunctions {
  private let calendar: Database
  private var statements: [String: Statement] = [:]

  private init() throws(DatabaseError) {
    calendar = try Database()
  }

  /// What a function says whose arguments ask for the clock.
  static let refusal = "a view has no clock"

  /// The arguments that make a function ask for the machine's clock or time zone.
  static let forbidden: Set<String> = ["now", "localtime", "utc"]

  /// The functions.
  static let names = ["date", "datetime", "julianday", "strftime", "time", "unixepoch"]

  /// Defines the functions.
  static func define(in database: Database) throws(DatabaseError) {
    let functions = try CalendarFunctions()
    for name in names {
      try database.define(name) { try functions.value(of: name, $0) }
    }
  }

  private func value(of name: String, _ arguments: [DatabaseValue]) throws -> DatabaseValue {
    // Without a time to work on, they take that of the clock.
    guard arguments.count > (name == "strftime" ? 1 : 0),
      !arguments.contains(where: { Self.forbidden.contains(Self.text($0)) })
    else { throw Database.FunctionError(Self.refusal) }
    let marks = Array(repeating: "?", count: arguments.count).joined(separator: ", ")
    let sql = "SELECT \(name)(\(marks))"
    let statement = try statements[sql] ?? Statement(sql, in: calendar)
    statements[sql] = statement
    for (number, argument) in arguments.enumerated() { try statement.bind(argument, at: number) }
    guard try statement.step() else { return .null }
    let value = statement.value(0)
    while try statement.step() {}
    return value
  }

  /// A text as those functions read it: bytes count as one, and all ends at a zero.
  private static func text(_ value: DatabaseValue) -> String {
    let text: String
    switch value {
    case .text(let value): text = value
    case .blob(let bytes): text = String(decoding: bytes, as: UTF8.self)
    case .null, .integer, .real: return ""
    }
    return String(text.prefix { $0 != "\0" }).lowercased()
  }
}
