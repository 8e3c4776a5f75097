extension JSONValue {
  /// Reads JSON text; nil where it is not exactly one value, or nested too deeply.
  public init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ JSONValue($0) }) else { return nil }
    self = value
  }

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONScanner(text)
    scanner.skipSpace()
    guard let value = Self.value(&scanner, depth: 0) else { return nil }
    scanner.skipSpace()
    guard scanner.index == text.count else { return nil }
    self = value
  }

  private static func value(_ scanner: inout JSONScanner, depth: Int) -> JSONValue? {
    guard depth < JSONScanner.depthLimit, let first = scanner.peek else { return nil }
    switch first {
    case 0x7B:
      var members: [Member] = []
      let isComplete = scanner.skipMembers(until: 0x7D) { scanner in
        guard let name = string(&scanner) else { return false }
        scanner.skipSpace()
        guard scanner.take(0x3A) else { return false }
        scanner.skipSpace()
        guard let value = value(&scanner, depth: depth + 1) else { return false }
        members.append(Member(name, value))
        return true
      }
      return isComplete ? .object(members) : nil
    case 0x5B:
      var items: [JSONValue] = []
      let isComplete = scanner.skipMembers(until: 0x5D) { scanner in
        guard let value = value(&scanner, depth: depth + 1) else { return false }
        items.append(value)
        return true
      }
      return isComplete ? .array(items) : nil
    case 0x22: return string(&scanner).map { .string($0) }
    case 0x74: return scanner.takeWord("true") ? .bool(true) : nil
    case 0x66: return scanner.takeWord("false") ? .bool(false) : nil
    case 0x6E: return scanner.takeWord("null") ? .null : nil
    default:
      let start = scanner.index
      guard scanner.skipNumber() else { return nil }
      return .number(String(decoding: scanner.text[start..<scanner.index], as: UTF8.self))
    }
  }

  private static func string(_ scanner: inout JSONScanner) -> String? {
    let start = scanner.index + 1
    guard scanner.skipString() else { return nil }
    let raw = scanner.text[start..<scanner.index - 1]
    guard raw.contains(0x5C) else { return String(decoding: raw, as: UTF8.self) }

    var bytes: [UInt8] = []
    var units: [UInt16] = []
    var rest = raw[...]
    func flushUnits() {
      // Lone surrogates come out as U+FFFD.
      bytes += String(decoding: units, as: UTF16.self).utf8
      units = []
    }
    while let byte = rest.popFirst() {
      guard byte == 0x5C, let escape = rest.popFirst() else {
        if !units.isEmpty { flushUnits() }
        bytes.append(byte)
        continue
      }
      if escape == 0x75 {
        let digits = String(decoding: rest.prefix(4), as: UTF8.self)
        units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      } else {
        if !units.isEmpty { flushUnits() }
        bytes.append(unescaped(escape))
      }
    }
    if !units.isEmpty { flushUnits() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ escape: UInt8) -> UInt8 {
    switch escape {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: escape
    }
  }
}
