/// What was written, in single quotes, fit for one line of a message.
///
/// At most 60 characters are shown, and control characters as pictures or escapes, so that no file can
/// break a report or flood it.
public struct Quotation: CustomStringConvertible, Sendable {
  /// The text in its quotes.
  public let description: String

  private static let limit = 60

  /// What a text says.
  public init(_ text: String) {
    self.init(text.utf8)
  }

  /// What a text in UTF-8 says.
  public init(_ bytes: some Collection<UInt8>) {
    // Four bytes at most make up a character; what lies beyond cannot be shown anyway.
    let head = String(decoding: bytes.prefix((Self.limit + 1) * 4), as: UTF8.self)
    var shown = ""
    var count = 0
    for scalar in head.unicodeScalars {
      if count == Self.limit {
        shown += "…"
        break
      }
      switch scalar {
      case "\n": shown += "\\n"
      case "\r": shown += "\\r"
      case "\t": shown += "\\t"
      case "\u{0}"..."\u{1F}":
        // U+2400 to U+241F are pictures of these.
        shown.unicodeScalars.append(Unicode.Scalar(UInt32(0x2400) + scalar.value) ?? "\u{FFFD}")
      case "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{2028}", "\u{2029}":
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
      count += 1
    }
    description = "'\(shown)'"
  }
}
