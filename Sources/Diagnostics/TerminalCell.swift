/// One character as a terminal shows it: what is printed, and how many columns that takes.
///
/// Nothing that an author wrote reaches a terminal as it is: control characters, which could move
/// the cursor or recolour the screen, and marks that turn the reading direction are shown as signs.
struct TerminalCell {
  /// What is printed.
  var text: String
  /// The columns it takes: 2 for East Asian wide characters, 0 for combining marks.
  var width: Int

  /// Shows a scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control where scalar.value < 0x20:
      self.init(text: Self.picture(0x2400 + scalar.value), width: 1)
    case .control where scalar.value == 0x7F:
      self.init(text: Self.picture(0x2421), width: 1)
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let text = "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
      self.init(text: text, width: text.utf8.count)
    case .nonspacingMark, .enclosingMark:
      self.init(text: String(scalar), width: 0)
    default:
      self.init(text: String(scalar), width: Self.isWide(scalar) ? 2 : 1)
    }
  }

  /// Shows `text`, known to be harmless, in `width` columns.
  init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// A text for a terminal, with every control character made visible.
  static func visible(_ text: String) -> String {
    text.unicodeScalars.map { TerminalCell($0).text }.joined()
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100
      && (wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation)
  }

  /// The blocks of East Asian wide and fullwidth characters of Unicode Standard Annex #11.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x3FFFD,
  ]
}
