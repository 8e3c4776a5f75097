/// How a case file spells bytes that a text file had better not hold.
///
/// `\xB1` is the byte B1, `\0` the byte 00, a backslash at the end of a line leaves out the line
/// break, and `{{text*1000}}` is the text a thousand times. All else means itself.
package enum CaseText {
  /// The bytes that a text spells.
  package static func bytes(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\"), let (escaped, count) = escape(rest) {
        bytes += escaped
        rest = rest.dropFirst(count)
      } else if byte == UInt8(ascii: "{"), let (repeated, count) = repetition(rest) {
        bytes += repeated
        rest = rest.dropFirst(count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  /// A text that spells `bytes`, and ends with a line break as every text of a case does.
  package static func spelling(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let isPlain = byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09
      if isPlain, let character = String(validating: rest.prefix(length), as: UTF8.self) {
        text += character
        rest = rest.dropFirst(length)
      } else {
        text += byte == 0 ? "\\0" : "\\x" + hexadecimal(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes.isEmpty || bytes.last == 0x0A ? text : text + "\\\n"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func escape(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], count: Int)? {
    switch text.dropFirst().first {
    case UInt8(ascii: "0"): return ([0], 2)
    case 0x0A: return ([], 2)
    case UInt8(ascii: "x"):
      let digits = String(decoding: text.dropFirst(2).prefix(2), as: UTF8.self)
      return digits.utf8.count == 2 ? UInt8(digits, radix: 16).map { ([$0], 4) } : nil
    default: return nil
    }
  }

  private static func repetition(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], count: Int)? {
    guard text.starts(with: "{{".utf8) else { return nil }
    let inner = text.dropFirst(2).prefix { $0 != UInt8(ascii: "}") && $0 != 0x0A }
    guard text.dropFirst(2 + inner.count).starts(with: "}}".utf8),
      let star = inner.lastIndex(of: UInt8(ascii: "*")),
      let count = Int(String(decoding: inner[(star + 1)...], as: UTF8.self))
    else { return nil }
    let unit = bytes(String(decoding: inner[..<star], as: UTF8.self))
    return (Array(repeatElement(unit, count: count).joined()), inner.count + 4)
  }
}
