/// A day of the proleptic Gregorian calendar, without a time zone: the date a document bears.
///
/// It never passes through an instant, so that no time zone can shift it to another day.
public struct CalendarDate: Sendable, Hashable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD` (ISO 8601-1 §5.2.2.1, extended format), and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var result = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      result = result * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return result
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day after, or nil after the last day of the year 9999.
  public var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// The day before, or nil before the first day of the year 1.
  public var previous: CalendarDate? {
    CalendarDate(year: year, month: month, day: day - 1)
      ?? CalendarDate(year: year, month: month - 1, day: 1)?.lastOfMonth
      ?? CalendarDate(year: year - 1, month: 12, day: 31)
  }

  /// The last day of its month.
  public var lastOfMonth: CalendarDate {
    CalendarDate(year: year, month: month, day: Self.days(in: month, of: year)) ?? self
  }

  /// The same day so many months later, or the last of its month where that has no such day; nil after the year 9999.
  public func later(months: Int) -> CalendarDate? {
    let number = year * 12 + month - 1 + months
    let (year, month) = (number / 12, number % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
  }

  /// The day so many days later, or nil after the year 9999.
  public func later(days: Int) -> CalendarDate? {
    var day: CalendarDate? = self
    for _ in 0..<days { day = day?.next }
    return day
  }
}

extension CalendarDate: Comparable {
  /// The earlier day first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
