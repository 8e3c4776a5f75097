internal import Tabular

/// A value that a row must have in a key column: numbers by what they are, all else by how it is written.
struct FigureKey {
  private let text: String
  private let number: ExactNumber?

  /// The value of a text, for a column of a type; an empty text is no value.
  init(_ text: String, _ type: FieldType) {
    let schema = CompiledSchema.compile(Schema([Field("key", type)])).schema
    let canonical = schema?.canonical(text, column: 0)
    self.text = canonical ?? text
    number = [.integer, .number].contains(type) ? canonical.flatMap { ExactNumber($0) } : nil
  }

  /// Whether a value in canonical form is the same.
  func matches(_ value: String?) -> Bool {
    guard let value else { return text.isEmpty }
    if let number { return ExactNumber(value) == number }
    return value == text
  }
}
