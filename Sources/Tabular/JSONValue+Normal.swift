extension JSONValue {
  /// The value of a member, the last one where the name occurs twice.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// Bytes that all ways of writing one value share, and that no other value has: members are
  /// sorted by name, and numbers given by their digits.
  var normal: [UInt8] {
    var bytes: [UInt8] = []
    appendNormal(to: &bytes)
    return bytes
  }

  /// Adds ``normal``.
  func appendNormal(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(0x6E)
    case .bool(let value): bytes.append(value ? 0x74 : 0x66)
    case .number(var text):
      bytes.append(0x23)
      text.withUTF8 { DecimalNumber.appendNormal($0, to: &bytes) }
    case .string(let text): Self.append(text, to: &bytes)
    case .array(let items):
      bytes.append(0x5B)
      for item in items { item.appendNormal(to: &bytes) }
      bytes.append(0x5D)
    case .object(let members):
      bytes.append(0x7B)
      let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      for member in sorted {
        Self.append(member.name, to: &bytes)
        member.value.appendNormal(to: &bytes)
      }
      bytes.append(0x7D)
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    // No text holds the byte FF, so that it ends one.
    bytes.append(0x22)
    bytes += text.utf8
    bytes.append(0xFF)
  }
}
