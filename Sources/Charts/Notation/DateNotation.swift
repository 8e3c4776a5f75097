/// How a language writes times.
///
/// Phrases may use the gaps `year`, `month` (its name), `shortMonth`, `monthNumber`, `day`, `hour` and `minute`
/// (both of two digits).
public struct DateNotation: Sendable, Hashable {
  /// The names of the months, January first.
  public var months: [String]
  /// The short names of the months.
  public var shortMonths: [String]
  /// A year: `2022`, `2022年`.
  public var year: Phrase
  /// A month with its year: `March 2022`.
  public var month: Phrase
  /// A day with its year: `21 March 2022`.
  public var day: Phrase
  /// A minute with its day: `21 March 2022, 14:30`.
  public var minute: Phrase
  /// A month within a year, as the label of a tick: `Mar`.
  public var monthOfYear: Phrase
  /// A day within a year, as the label of a tick: `21 Mar`.
  public var dayOfYear: Phrase
  /// A minute within a day, as the label of a tick: `14:30`.
  public var minuteOfDay: Phrase

  /// How a language writes times.
  public init(
    months: [String], shortMonths: [String], year: Phrase, month: Phrase, day: Phrase,
    minute: Phrase, monthOfYear: Phrase, dayOfYear: Phrase, minuteOfDay: Phrase = "{hour}:{minute}"
  ) {
    self.months = months
    self.shortMonths = shortMonths
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
    self.monthOfYear = monthOfYear
    self.dayOfYear = dayOfYear
    self.minuteOfDay = minuteOfDay
  }

  /// A time in full, to a unit.
  func text(_ moment: Moment, to unit: Granularity) -> String {
    switch unit {
    case .minute: fill(minute, moment)
    case .day: fill(day, moment)
    case .month: fill(month, moment)
    case .year: fill(year, moment)
    }
  }

  func fill(_ phrase: Phrase, _ moment: Moment) -> String {
    let (year, month, day) = moment.date
    let minute = moment.minuteOfDay
    return phrase.filled([
      "year": String(year), "month": name(months, month), "shortMonth": name(shortMonths, month),
      "monthNumber": String(month), "day": String(day), "hour": Self.padded(minute / 60),
      "minute": Self.padded(minute % 60),
    ])
  }

  private func name(_ names: [String], _ month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
