/// A text that stands for "no value" (Table Schema 2.0, `missingValues`).
public struct MissingValue: Sendable, Hashable {
  /// The text as a cell has it; the empty cell is the empty text.
  public var value: String
  /// Why there is no value, for people.
  public var label: String?

  /// A text, and why there is no value.
  public init(_ value: String, label: String? = nil) {
    self.value = value
    self.label = label
  }
}
