/// How much room a text takes at most, without knowing the font that the page will choose.
enum TextWidth {
  /// The width in ems: a little more than common sans-serif fonts need.
  static func ems(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The text, or as much of its start as fits into `ems` with `…` behind it.
  static func fitting(_ text: String, ems limit: Double) -> String {
    if ems(text) <= limit { return text }
    var room = limit - ems("…")
    var result = ""
    for character in text {
      room -= ems(String(character))
      if room < 0 { break }
      result.append(character)
    }
    return result + "…"
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    // Hangul, Chinese and Japanese, their punctuation and full-width forms, arrows, pictures.
    case 0x1100...0x115F, 0x2014...0x2026, 0x2190...0x21FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3,
      0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFFE6, 0x1F000...0x3FFFF:
      1
    case 0x41...0x5A: scalar == "M" || scalar == "W" ? 0.95 : 0.75
    case 0x6D, 0x77: 0.9
    case 0x20, 0x2C, 0x2E, 0x3A, 0x3B, 0x69, 0x6C: 0.35
    case 0x21...0x7E: 0.62
    default: 0.75
    }
  }
}
