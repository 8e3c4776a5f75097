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
  /// The ten digits, from zero.
  public var digits: [String]

  /// How a language writes times.
  public init(
    months: [String], shortMonths: [String], year: Phrase, month: Phrase, day: Phrase,
    minute: Phrase, monthOfYear: Phrase, dayOfYear: Phrase, minuteOfDay: Phrase = "{hour}:{minute}",
    digits: [String] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
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
    self.digits = digits
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
      "year": written(year), "month": name(months, month), "shortMonth": name(shortMonths, month),
      "monthNumber": written(month), "day": written(day), "hour": padded(minute / 60),
      "minute": padded(minute % 60),
    ])
  }

  private func name(_ names: [String], _ month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : written(month)
  }

  private func padded(_ number: Int) -> String {
    (number < 10 ? written(0) : "") + written(number)
  }

  /// A number without groups, in the language's digits.
  private func written(_ number: Int) -> String {
    String(number).utf8.map { byte in
      let digit = Int(byte) - 0x30
      return digits.indices.contains(digit) ? digits[digit] : String(Unicode.Scalar(byte))
    }.joined()
  }
}
