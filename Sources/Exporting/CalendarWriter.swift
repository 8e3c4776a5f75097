/// Writes iCalendar (RFC 5545): lines folded and texts escaped by construction.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// How many bytes a line may hold without its line break (§3.1).
  private static let lineLength = 75

  /// A component with what is in it (§3.4).
  mutating func component(_ name: String, _ content: (inout CalendarWriter) -> Void) {
    line("BEGIN:\(name)")
    content(&self)
    line("END:\(name)")
  }

  /// A property whose value is not a text: a date, an address, a number.
  mutating func property(_ name: String, _ value: String) { line("\(name):\(value)") }

  /// A property whose value is a text (§3.3.11); control characters, which none may hold, are left out.
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\u{0}"..."\u{8}", "\u{A}"..."\u{1F}", "\u{7F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    line("\(name):\(escaped)")
  }

  /// Breaks a line before it grows too long, never within a character.
  private mutating func line(_ text: String) {
    var length = 0
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > Self.lineLength {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      length += size
    }
    bytes += [0x0D, 0x0A]
  }
}
