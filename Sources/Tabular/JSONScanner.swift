/// Reads JSON text token by token (RFC 8259), strictly and without building anything.
struct JSONScanner {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var index = 0

  /// How deep values may be nested: deeper than anyone writes, and no danger to the stack.
  static let depthLimit = 128

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Whether a text is one JSON value that begins with `first`, and nothing else.
  static func accepts(_ text: UnsafeBufferPointer<UInt8>, first: UInt8) -> Bool {
    var scanner = JSONScanner(text)
    scanner.skipSpace()
    guard scanner.peek == first, scanner.skipValue() else { return false }
    scanner.skipSpace()
    return scanner.index == text.count
  }

  /// The next byte.
  @inline(__always)
  var peek: UInt8? { index < text.count ? text[index] : nil }

  /// Takes a byte if it comes next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  /// Passes over white space.
  @inline(__always)
  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// Passes over a value; false where there is none.
  mutating func skipValue(depth: Int = 0) -> Bool {
    guard depth < Self.depthLimit, let first = peek else { return false }
    switch first {
    case 0x7B:
      return skipMembers(until: 0x7D) { scanner in
        guard scanner.skipString() else { return false }
        scanner.skipSpace()
        guard scanner.take(0x3A) else { return false }
        scanner.skipSpace()
        return scanner.skipValue(depth: depth + 1)
      }
    case 0x5B: return skipMembers(until: 0x5D) { $0.skipValue(depth: depth + 1) }
    case 0x22: return skipString()
    case 0x74: return takeWord("true")
    case 0x66: return takeWord("false")
    case 0x6E: return takeWord("null")
    default: return skipNumber()
    }
  }

  /// Passes over what stands between brackets, separated by commas.
  mutating func skipMembers(until close: UInt8, _ member: (inout JSONScanner) -> Bool) -> Bool {
    index += 1
    skipSpace()
    if take(close) { return true }
    while true {
      guard member(&self) else { return false }
      skipSpace()
      if take(close) { return true }
      guard take(0x2C) else { return false }
      skipSpace()
    }
  }

  /// Takes a word such as `true` if it comes next.
  mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: count)
    guard text[index...].starts(with: bytes) else { return false }
    index += count
    return true
  }

  /// Passes over a string with its quotes.
  mutating func skipString() -> Bool {
    guard take(0x22) else { return false }
    while let byte = peek {
      index += 1
      if byte == 0x22 { return true }
      if byte < 0x20 { return false }
      guard byte == 0x5C else { continue }
      guard let escape = peek else { return false }
      index += 1
      if escape == 0x75 {
        for _ in 0..<4 {
          guard peek?.isHexDigit == true else { return false }
          index += 1
        }
      } else if !"\"\\/bfnrt".utf8.contains(escape) {
        return false
      }
    }
    return false
  }

  /// Passes over a number.
  mutating func skipNumber() -> Bool {
    _ = take(0x2D)
    guard let first = peek, first.isDigit else { return false }
    if first == 0x30 { index += 1 } else { skipDigits() }
    if take(0x2E) {
      guard peek?.isDigit == true else { return false }
      skipDigits()
    }
    if let byte = peek, byte | 0x20 == 0x65 {
      index += 1
      if peek == 0x2B || peek == 0x2D { index += 1 }
      guard peek?.isDigit == true else { return false }
      skipDigits()
    }
    return true
  }

  private mutating func skipDigits() {
    while let byte = peek, byte.isDigit { index += 1 }
  }
}
