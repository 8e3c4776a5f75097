/// A pattern of dates and times in the language of `strptime`, as Python documents it.
struct TemporalPattern: Sendable, Hashable {
  /// The part of a pattern.
  enum Part: Sendable, Hashable {
    case literal(UInt8)
    case space
    case year, shortYear, month, monthName, shortMonthName, day, dayOfYear
    case hour, hour12, half, minute, second, fraction, zone
    case weekdayName, shortWeekdayName
  }

  /// Why a text is no pattern.
  struct Fault: Error, Hashable {
    var message: String
    var help: String
  }

  let parts: [Part]

  private static let directives: [Character: [Part]] = [
    "Y": [.year], "y": [.shortYear], "m": [.month], "B": [.monthName], "b": [.shortMonthName],
    "h": [.shortMonthName], "d": [.day], "e": [.day], "j": [.dayOfYear], "H": [.hour],
    "I": [.hour12], "p": [.half], "M": [.minute], "S": [.second], "f": [.fraction],
    "z": [.zone], "A": [.weekdayName], "a": [.shortWeekdayName],
    "F": [.year, .literal(0x2D), .month, .literal(0x2D), .day],
    "T": [.hour, .literal(0x3A), .minute, .literal(0x3A), .second],
    "R": [.hour, .literal(0x3A), .minute],
    "D": [.month, .literal(0x2F), .day, .literal(0x2F), .shortYear],
    "n": [.space], "t": [.space], "%": [.literal(0x25)],
  ]

  /// Understands a pattern.
  init(_ text: String) throws(Fault) {
    var parts: [Part] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "%" {
        guard let letter = rest.popFirst() else {
          throw Fault(message: "'%' must be followed by a letter", help: "write %% for a '%'")
        }
        guard let meant = Self.directives[letter] else {
          throw Fault(
            message: "'%\(letter)' is not a part of a date or time that is known",
            help: "use %Y, %m, %d, %H, %M, %S, %y, %b, %B, %j, %I, %p, %f or %z")
        }
        parts += meant
      } else if character.isWhitespace {
        if parts.last != .space { parts.append(.space) }
      } else {
        parts += String(character).utf8.map { .literal($0) }
      }
    }
    self.parts = parts
    if let repeated = Self.repeated(parts) {
      throw Fault(
        message: "the format must name \(repeated) only once", help: "remove one of the two")
    }
  }

  private static func repeated(_ parts: [Part]) -> String? {
    let groups: [(String, [Part])] = [
      ("the year", [.year, .shortYear]),
      ("the month", [.month, .monthName, .shortMonthName, .dayOfYear]),
      ("the day", [.day, .dayOfYear]), ("the hour", [.hour, .hour12]), ("the minute", [.minute]),
      ("the second", [.second]), ("the fraction", [.fraction]), ("the zone", [.zone]),
    ]
    return groups.first { group in parts.count { group.1.contains($0) } > 1 }?.0
  }

  private func has(_ part: Part) -> Bool { parts.contains(part) }

  /// Whether the pattern gives a whole date.
  var hasDate: Bool {
    (has(.year) || has(.shortYear))
      && (has(.dayOfYear)
        || (has(.day) && (has(.month) || has(.monthName) || has(.shortMonthName))))
  }

  /// Whether the pattern gives at least the hour of a time, and not by half days alone.
  var hasTime: Bool { has(.hour) || (has(.hour12) && has(.half)) }

  /// Whether the pattern gives anything of a date.
  var hasDatePart: Bool {
    !Set(parts).isDisjoint(with: [
      .year, .shortYear, .month, .monthName, .shortMonthName, .day, .dayOfYear,
    ])
  }

  /// Whether the pattern gives anything of a time.
  var hasTimePart: Bool {
    !Set(parts).isDisjoint(with: [.hour, .hour12, .half, .minute, .second, .fraction, .zone])
  }
}
