internal import Diagnostics
internal import GazetteModel

extension LoadingRules {
  static let dateSpelling = Rule(
    "date-spelling", "a date in a field is written YYYY-MM-DD",
    explanation: """
      One spelling is read the same everywhere and sorts by itself (ISO 8601). A text may write dates in any way; a field may
      not. `3/4/2022` is not guessed at: it is March to some readers and April to others.

      - Wrong: `issued: 2022年3月19日`, `issued: 2022/3/19`, `issued: 19 March 2022`, `issued: ２０２２-03-19`
      - Right: `issued: 2022-03-19`, and with a time `2022-03-19T09:00`
      """)
}

/// A date in a spelling that people use and fields do not take: `2022/3/19`, `2022年3月19日`, `19 March 2022`,
/// full-width digits; perhaps with a time.
struct DateSpelling {
  /// The date that is meant, and the time where there is one.
  let moment: LocalMoment

  /// Recognises year, month and day in that order, or with an English month; nil for anything else.
  init?(_ text: String) {
    let parts = text.withOrdinaryDigits.split {
      "/.-年月日－／．:：时時点分,".contains($0) || $0.isWhitespace
    }
    .flatMap { $0.first?.isNumber == true ? $0.split(separator: "T") : [$0] }
    guard let date = Self.date(Array(parts.prefix(3))) else { return nil }
    var minute: Int?
    if parts.count > 3 {
      guard parts.count <= 5, text.contains(where: { ":：时時点T".contains($0) }),
        let hour = Int(parts[3])
      else { return nil }
      let rest = parts.count == 5 ? Int(parts[4]) : 0
      guard let rest, (0..<60).contains(rest), (0...24).contains(hour) else { return nil }
      minute = hour * 60 + rest
    }
    guard let moment = LocalMoment(date, minute: minute) else { return nil }
    self.moment = moment
  }

  private static func date(_ parts: [Substring]) -> CalendarDate? {
    guard parts.count == 3 else { return nil }
    let order: (year: Substring, month: Int?, day: Substring)
    if let month = CalendarDate.month(named: parts[1]) {
      order = (parts[2], month, parts[0])
    } else if let month = CalendarDate.month(named: parts[0]) {
      order = (parts[2], month, parts[1])
    } else {
      order = (parts[0], Int(parts[1]), parts[2])
    }
    guard order.year.count == 4, let year = Int(order.year), let month = order.month,
      let day = Int(order.day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the text has the shape of an ISO date or time, whatever the calendar says to it.
  static func looksLikeISO(_ text: String) -> Bool {
    let shape = text.utf8.map { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? UInt8(ascii: "0") : byte
    }
    return shape.starts(with: Array("0000-00-00".utf8))
      && (shape.count == 10 || shape[10] == UInt8(ascii: "T"))
  }
}
