extension TemporalPattern {
  /// What a text said by a pattern; what it did not say is nil or zero.
  struct Value: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?
    var dayOfYear: Int?
    var hour = 0
    var minute = 0
    var second = 0
    /// The digits of the second's fraction.
    var fraction: [UInt8] = []
    /// The zone in minutes east of UTC.
    var zone: Int?
  }

  /// Reads a text; nil where it does not follow the pattern, or names a day or hour there is not.
  func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
    var reader = Reader(text: text)
    for part in parts {
      guard reader.read(part) else { return nil }
    }
    return reader.finish()
  }

  private struct Reader {
    let text: UnsafeBufferPointer<UInt8>
    var index = 0
    var value = Value()
    var isAfternoon: Bool?
    var hour12: Int?

    mutating func read(_ part: Part) -> Bool {
      switch part {
      case .literal(let byte):
        guard index < text.count, text[index] == byte else { return false }
        index += 1
      case .space:
        while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
      case .year:
        value.year = number(digits: 4...4, in: 1...9999)
        return value.year != nil
      case .shortYear:
        // POSIX: 69 to 99 are of the last century, 00 to 68 of this one.
        value.year = number(digits: 2...2, in: 0...99).map { $0 < 69 ? 2000 + $0 : 1900 + $0 }
        return value.year != nil
      case .month:
        value.month = number(digits: 1...2, in: 1...12)
        return value.month != nil
      case .monthName:
        value.month = name(in: Self.months, prefix: nil)
        return value.month != nil
      case .shortMonthName:
        value.month = name(in: Self.months, prefix: 3)
        return value.month != nil
      case .day:
        value.day = number(digits: 1...2, in: 1...31)
        return value.day != nil
      case .dayOfYear:
        value.dayOfYear = number(digits: 1...3, in: 1...366)
        return value.dayOfYear != nil
      case .hour: return number(digits: 1...2, in: 0...23).map { value.hour = $0 } != nil
      case .hour12:
        hour12 = number(digits: 1...2, in: 1...12)
        return hour12 != nil
      case .half:
        isAfternoon = name(in: ["am", "pm"], prefix: nil).map { $0 == 2 }
        return isAfternoon != nil
      case .minute: return number(digits: 1...2, in: 0...59).map { value.minute = $0 } != nil
      case .second: return number(digits: 1...2, in: 0...59).map { value.second = $0 } != nil
      case .fraction:
        let digits = text[index...].prefix(6).prefix(while: \.isDigit)
        value.fraction = Array(digits)
        index += digits.count
        return !digits.isEmpty
      case .zone: return zone()
      case .weekdayName: return name(in: Self.weekdays, prefix: nil) != nil
      case .shortWeekdayName: return name(in: Self.weekdays, prefix: 3) != nil
      }
      return true
    }

    mutating func finish() -> Value? {
      guard index == text.count else { return nil }
      if let hour12 {
        value.hour = hour12 % 12 + (isAfternoon == true ? 12 : 0)
      }
      if let year = value.year, let dayOfYear = value.dayOfYear {
        let first = Calendar.dayNumber(year: year, month: 1, day: 1)
        let date = Calendar.date(ofDay: first + dayOfYear - 1)
        guard date.year == year else { return nil }
        (value.month, value.day) = (date.month, date.day)
      }
      if let year = value.year, let month = value.month, let day = value.day,
        day > Calendar.days(inMonth: month, of: year)
      {
        return nil
      }
      return value
    }

    private mutating func number(digits: ClosedRange<Int>, in range: ClosedRange<Int>) -> Int? {
      let found = text[index...].prefix(digits.upperBound).prefix(while: \.isDigit)
      guard found.count >= digits.lowerBound else { return nil }
      let number = found.reduce(0) { $0 * 10 + $1.digitValue }
      guard range.contains(number) else { return nil }
      index += found.count
      return number
    }

    /// The number of the English name that comes next, from 1, whatever its case.
    private mutating func name(in names: [String], prefix: Int?) -> Int? {
      for (number, name) in names.enumerated() {
        let expected = Array((prefix.map { String(name.prefix($0)) } ?? name).utf8)
        let found = text[index...].prefix(expected.count)
        if found.count == expected.count, zip(found, expected).allSatisfy({ $0 | 0x20 == $1 }) {
          index += expected.count
          return number + 1
        }
      }
      return nil
    }

    /// `Z`, `±hhmm` or `±hh:mm`.
    private mutating func zone() -> Bool {
      guard index < text.count else { return false }
      let sign = text[index]
      index += 1
      if sign == 0x5A {
        value.zone = 0
        return true
      }
      guard sign == 0x2B || sign == 0x2D, let hours = number(digits: 2...2, in: 0...14) else {
        return false
      }
      if index < text.count, text[index] == 0x3A { index += 1 }
      guard let minutes = number(digits: 2...2, in: 0...(hours == 14 ? 0 : 59)) else {
        return false
      }
      value.zone = (hours * 60 + minutes) * (sign == 0x2D ? -1 : 1)
      return true
    }

    private static let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    private static let weekdays = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
  }
}
