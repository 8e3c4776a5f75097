/// A value that a categorical column may hold (Table Schema 2.0, `categories`).
public struct Category: Sendable, Hashable {
  /// The value as a cell has it.
  public var value: String
  /// What it means, for people.
  public var label: String?

  /// A value, and what it means.
  public init(_ value: String, label: String? = nil) {
    self.value = value
    self.label = label
  }
}
