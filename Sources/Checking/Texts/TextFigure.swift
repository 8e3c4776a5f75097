internal import GazetteModel

/// A number, share, date or time that a text states.
struct TextFigure: Sendable, Hashable {
  /// What it says, in one spelling for all languages.
  var value: Value
  /// The scalars that say it.
  var range: Range<Int>
  /// Whether it is written in words: `twelve`, `十二`.
  var isInWords: Bool

  /// What a figure says.
  enum Value: Sendable, Hashable {
    /// A number, without marks between its groups and with a dot before its fraction.
    case number(String)
    /// A number of hundredths.
    case percent(String)
    /// A date, as much of it as is stated.
    case date(PartialDate)
    /// A time of day, in minutes; 1440 is the end of the day.
    case time(Int)
  }

  /// A date of which the year or the day may be left to the reader.
  struct PartialDate: Sendable, Hashable {
    /// The year.
    var year: Int?
    /// The month, 1 to 12.
    var month: Int
    /// The day of the month.
    var day: Int?

    /// The whole date; nil where a part is not stated, or the calendar has no such day.
    var whole: CalendarDate? {
      guard let year, let day else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }

    /// Whether both can be the same day: what both state is the same.
    func agrees(with other: PartialDate) -> Bool {
      month == other.month && (year == nil || other.year == nil || year == other.year)
        && (day == nil || other.day == nil || day == other.day)
    }
  }
}
