extension JSONValue {
  /// Writes the value with all that is in it, without white space.
  func appendCompact(to buffer: inout ByteBuffer) {
    switch self {
    case .null: buffer.append("null")
    case .bool(let value): buffer.append(value ? "true" : "false")
    case .number(let text): buffer.append(text)
    case .string(let text): JSONEscape.append(text, to: &buffer)
    case .array(let items):
      buffer.append("[")
      for (index, item) in items.enumerated() {
        if index > 0 { buffer.append(",") }
        item.appendCompact(to: &buffer)
      }
      buffer.append("]")
    case .object(let members):
      buffer.append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { buffer.append(",") }
        JSONEscape.append(member.name, to: &buffer)
        buffer.append(":")
        member.value.appendCompact(to: &buffer)
      }
      buffer.append("}")
    }
  }
}
