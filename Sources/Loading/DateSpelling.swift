internal import GazetteModel

/// A date in a spelling that people use and fields do not take: `2022/3/19`, `2022年3月19日`, full-width digits.
struct DateSpelling {
  /// The date that is meant.
  let date: CalendarDate

  /// Recognises year, month and day in that order; nil for anything else.
  init?(_ text: String) {
    let halfWidth = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF10...0xFF19).contains(scalar.value)
            ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar
        }))
    let numbers = halfWidth.split(
      whereSeparator: { "/.-年月日－／．".contains($0) })
    guard numbers.count == 3, numbers[0].count == 4, let year = Int(numbers[0]),
      let month = Int(numbers[1]), let day = Int(numbers[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
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
