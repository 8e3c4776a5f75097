/// Steps of the calendar by which dates are counted.
public enum CalendarStep: String, Sendable, Hashable, CaseIterable {
  /// Each day.
  case day
  /// Every seventh day.
  case week
  /// Each month; the day of the month does not count.
  case month
  /// Each year.
  case year

  /// How many steps lie between some fixed date and a canonical `date`, `yearmonth` or `year`, in days for
  /// weeks; nil where the text does not tell.
  public func ordinal(_ text: ArraySlice<UInt8>) -> Int? {
    let isBeforeYearOne = text.first == 0x2D
    let parts = text.dropFirst(isBeforeYearOne ? 1 : 0).split(separator: 0x2D)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let first = parts.first, let unsigned = first else { return nil }
    let year = isBeforeYearOne ? -unsigned : unsigned
    let month = parts.count > 1 ? parts[1] : nil
    switch self {
    case .year: return year
    case .month: return month.map { year * 12 + $0 - 1 }
    case .day, .week:
      guard parts.count == 3, let month, let day = parts[2] else { return nil }
      return Calendar.dayNumber(year: year, month: month, day: day)
    }
  }

  /// How far apart the ordinals of two neighbours are.
  public var stride: Int { self == .week ? 7 : 1 }

  /// The date, month or year of an ordinal.
  public func text(_ ordinal: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    func four(_ year: Int) -> String {
      let digits = String(year.magnitude)
      return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count))
        + digits
    }
    switch self {
    case .year: return four(ordinal)
    case .month:
      let month = (ordinal % 12 + 12) % 12
      return "\(four((ordinal - month) / 12))-\(two(month + 1))"
    case .day, .week:
      let date = Calendar.date(ofDay: ordinal)
      return "\(four(date.year))-\(two(date.month))-\(two(date.day))"
    }
  }
}
