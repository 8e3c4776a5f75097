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

extension SQLName {
  /// Names that SQLite tells apart, which takes `a` and `A` for the same: a later one is numbered.
  public static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { first in
      var name = first
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(first)_\(number)"
      }
      return name
    }
  }
}
