/// What a text that stands for "no value" in a table's source means.
public struct MissingLabel: Sendable {
  /// The text as the source's cells have it; the empty cell is the empty text.
  public var value: String
  /// Why there is no value.
  public var label: Localized

  /// A text of the source, and why there is no value.
  public init(_ value: String, label: Localized) {
    self.value = value
    self.label = label
  }
}
