/// A name in an SQL text, in quotes, so that any name can be one.
public struct SQLName: CustomStringConvertible, Sendable {
  /// The name as SQL writes it: `"a ""name"""`.
  public let description: String

  /// The name of a table, a column or a database.
  public init(_ name: String) {
    let doubled = name.split(separator: "\"", omittingEmptySubsequences: false)
    description = "\"" + doubled.joined(separator: "\"\"") + "\""
  }
}
