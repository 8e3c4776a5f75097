/// A field, understood: what its cells are held against.
struct Column: Sendable {
  let field: Field
  let form: CellForm
  /// The texts that stand for "no value", the empty one aside.
  let missing: [[UInt8]]
  /// Whether the empty cell stands for "no value".
  let isMissingWhenEmpty: Bool
  let isRequired: Bool
  /// How long a value may be.
  var length: ClosedRange<Int>?
  var bounds: [Bound] = []
  var pattern: Pattern?
  /// The values allowed by `enum`, in normal form.
  var values: ByteSet?
  /// The values allowed by `categories`, in normal form.
  var categories: ByteSet?
  var jsonSchema: JSONSchema?

  /// Whether a text stands for "no value".
  @inline(__always)
  func isMissing(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.isEmpty { return isMissingWhenEmpty }
    return !missing.isEmpty && isListed(text)
  }

  private func isListed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    missing.contains { $0.elementsEqual(text) }
  }
}
