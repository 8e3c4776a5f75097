/// How wide a text stands in a spreadsheet, in characters of the usual width.
enum SheetWidth {
  static func of(_ text: String) -> Int {
    text.unicodeScalars.prefix(200).reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  /// Whether a character is as wide as two: those of East Asian scripts, roughly.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
