extension [UInt8] {
  /// Appends a value as a tag writes it: HTML as it is where the tag is raw, all else escaped.
  mutating func append(_ value: Value, isRaw: Bool) {
    switch value {
    case .text(let text): appendEscaped(text)
    case .html(let bytes): if isRaw { append(contentsOf: bytes) } else { appendEscaped(bytes) }
    case .number(let number): append(contentsOf: String(number).utf8)
    case .flag(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
    case .absent, .list, .scope: break
    }
  }

  /// Appends a text with every character that means something to HTML written as a reference,
  /// fit for content and for attributes in either kind of quotes.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends bytes as ``appendEscaped(_:)-(String)`` appends a text's.
  mutating func appendEscaped(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var written = 0
    for index in bytes.indices {
      guard let reference = Self.reference(to: bytes[index]) else { continue }
      append(contentsOf: bytes[written..<index])
      append(contentsOf: reference.utf8)
      written = index + 1
    }
    append(contentsOf: bytes[written...])
  }

  private static func reference(to byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
