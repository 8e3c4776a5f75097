/// Writes single cells of CSV (RFC 4180), in quotes only where needed.
enum CSVCell {
  /// Adds a text, with an apostrophe before it where it is to be guarded against being a formula.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, isGuarded: Bool = false, to buffer: inout ByteBuffer
  ) {
    let isQuoted = text.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { buffer.append(0x22) }
    if isGuarded { buffer.append(0x27) }
    if isQuoted {
      for byte in text {
        buffer.append(byte)
        if byte == 0x22 { buffer.append(byte) }
      }
      buffer.append(0x22)
    } else {
      buffer.append(UnsafeRawBufferPointer(text))
    }
  }
}
