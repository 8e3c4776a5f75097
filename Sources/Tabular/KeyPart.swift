/// A column that is part of a key, and how its values are compared.
struct KeyPart: Sendable {
  /// The number of the column.
  let number: Int
  private let form: CellForm
  private let isTextual: Bool
  private let isInteger: Bool

  init(_ number: Int, _ form: CellForm) {
    self.number = number
    self.form = form
    isTextual = form.isTextual
    if case .number(let form) = form { isInteger = form.isInteger } else { isInteger = false }
  }

  /// Adds a form that all canonical texts of one value share.
  @inline(__always)
  func appendNormal(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    if isTextual { bytes += text } else { form.appendNormal(text, to: &bytes) }
  }

  /// Adds a form that puts values into an order, the shorter before the longer; false where two texts may have the
  /// same value.
  @inline(__always)
  func appendOrdered(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    guard isTextual || (isInteger && Self.isPlain(text)) else { return false }
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: text.count).bigEndian) {
      bytes.append(contentsOf: $0)
    }
    bytes += text
    return true
  }

  /// Whether a number is written as all programs write it, so that no other text has its value.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (text.count == 1 || text.first != 0x30) && text.allSatisfy(\.isDigit)
  }
}
