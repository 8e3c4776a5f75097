/// Writes a JSON document (RFC 8259) without spaces; commas, names and brackets are set by the writer.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an object with what `content` puts into it.
  mutating func object(_ content: (inout JSONWriter) -> Void) {
    enclosed("{", "}", content)
  }

  /// Writes an array with what `content` puts into it.
  mutating func array(_ content: (inout JSONWriter) -> Void) {
    enclosed("[", "]", content)
  }

  /// Names the value that is written next.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number, or null where JSON has none for it.
  mutating func number(_ number: Double) {
    let text = number.description
    literal(number.isFinite ? text.hasSuffix(".0") ? String(text.dropLast(2)) : text : "null")
  }

  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  mutating func null() { literal("null") }

  /// Writes a member whose value is a text.
  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member whose value is an object.
  mutating func member(_ name: String, _ content: (inout JSONWriter) -> Void) {
    key(name)
    object(content)
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func enclosed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
