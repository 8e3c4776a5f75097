/// The keys that a group of a source file may hold; the manual is written from these tables.
public struct KeyTable: Sendable {
  /// What the group is: "the front matter of a notice".
  public let title: String
  /// The keys, in the order in which the manual shows them.
  public let keys: [Entry]

  /// One key.
  public struct Entry: Sendable {
    /// The key.
    public let name: String
    /// What its value must be: "a date written YYYY-MM-DD".
    public let form: String
    /// Whether it must be there.
    public let isRequired: Bool
    /// What it says, in a sentence.
    public let summary: String
  }

  /// Keys that a standard defines and that say nothing to Gazette: allowed, and not read.
  public let passed: [String]
  /// Keys that a standard defines for other files than ours, and what those are.
  let foreign: [String: String]

  init(
    _ title: String, _ keys: [any KeyEntry], passed: [String] = [], foreign: [String: String] = [:]
  ) {
    self.title = title
    self.keys = keys.map(\.entry)
    self.passed = passed
    self.foreign = foreign
  }

  var names: [String] { keys.map(\.name) }
}

protocol KeyEntry {
  var entry: KeyTable.Entry { get }
}
