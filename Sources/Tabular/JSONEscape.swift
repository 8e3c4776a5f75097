/// Writes texts as strings of JSON (RFC 8259 §7).
///
/// Only what must be escaped is: quotes, backslashes and control characters. The text is taken to
/// be UTF-8.
public enum JSONEscape {
  /// Adds a text with its quotes.
  public static func append(_ text: String, to buffer: inout ByteBuffer) {
    var text = text
    text.withUTF8 { append($0, to: &buffer) }
  }

  /// Adds a text in UTF-8 with its quotes.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.write(upTo: text.count * 6 + 2) { start in
      start[0] = 0x22
      var out = start + 1
      for byte in text { out = write(byte, to: out) }
      out[0] = 0x22
      return out + 1 - start
    }
  }

  /// Writes a text with its quotes; both sides need eight bytes of room behind it.
  @inline(__always)
  static func write(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var out = start
    out[0] = 0x22
    out += 1
    var index = 0
    while index < text.count, let first = text.baseAddress {
      let rest = text.count - index
      let word = ByteWord.load(first + index)
      let hits = ByteWord.escapes(word)
      UnsafeMutableRawPointer(out).storeBytes(of: word.littleEndian, as: UInt64.self)
      let clean = min(hits == 0 ? 8 : ByteWord.firstIndex(hits), rest)
      out += clean
      index += clean
      if clean < 8, index < text.count {
        out = write(text[index], to: out)
        index += 1
      }
    }
    out[0] = 0x22
    return out + 1
  }

  private static let hexadecimal: StaticString = "0123456789abcdef"

  /// Writes one byte, escaped if it must be.
  @inline(__always)
  private static func write(
    _ byte: UInt8, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if byte >= 0x20, byte != 0x22, byte != 0x5C {
      out[0] = byte
      return out + 1
    }
    return writeEscape(byte, to: out)
  }

  @inline(never)
  private static func writeEscape(
    _ byte: UInt8, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    out[0] = 0x5C
    switch byte {
    case 0x22, 0x5C: out[1] = byte
    case 0x08: out[1] = 0x62
    case 0x0C: out[1] = 0x66
    case 0x0A: out[1] = 0x6E
    case 0x0D: out[1] = 0x72
    case 0x09: out[1] = 0x74
    default:
      out[1] = 0x75
      out[2] = 0x30
      out[3] = 0x30
      out[4] = hexadecimal.utf8Start[Int(byte >> 4)]
      out[5] = hexadecimal.utf8Start[Int(byte & 15)]
      return out + 6
    }
    return out + 2
  }
}
