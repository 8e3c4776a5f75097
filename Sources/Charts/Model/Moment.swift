/// A minute of the proleptic Gregorian calendar, without a time zone.
///
/// A day, a month or a year is the first minute of it; the channel says which is meant. No time zone can
/// shift it, because it never passes through an instant.
public struct Moment: Sendable, Hashable {
  /// How many minutes lie between 1970-01-01 00:00 and it; negative before.
  public let minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  /// The moment, or nil where the calendar has no such day or the day no such minute.
  ///
  /// Years are 1 to 9999, months 1 to 12, days from 1, hours 0 to 23, minutes 0 to 59.
  public init?(year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month), (0...23).contains(hour),
      (0...59).contains(minute), day >= 1
    else { return nil }
    let number = Self.dayNumber(year: year, month: month, day: day)
    guard number < Self.dayNumber(year: year, month: month + 1, day: 1) else { return nil }
    self.init(minutes: number * 1440 + hour * 60 + minute)
  }

  /// The days between 1970-01-01 and the day; a month 13 is the first of the year after.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let months = year * 12 + month - 1
    let (year, month) = (months / 12, months % 12)
    // Leap days that have passed before this month.
    let last = month >= 2 ? year : year - 1
    let leaps = last / 4 - last / 100 + last / 400
    return year * 365 + leaps + daysBefore[month] + day - 1 - 719_527
  }

  private static let daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  /// The number of its day, counted from 1970-01-01.
  var dayNumber: Int { Self.quotient(minutes, 1440) }

  /// The minute of its day, 0 to 1439.
  var minuteOfDay: Int { minutes - dayNumber * 1440 }

  /// Its year, month and day.
  var date: (year: Int, month: Int, day: Int) {
    let number = dayNumber
    // The mean year has 365.2425 days; the guess is at most a year off.
    var year = Self.quotient((number + 719_527) * 10_000, 3_652_425)
    if Self.dayNumber(year: year + 1, month: 1, day: 1) <= number { year += 1 }
    if Self.dayNumber(year: year, month: 1, day: 1) > number { year -= 1 }
    let dayOfYear = number - Self.dayNumber(year: year, month: 1, day: 1)
    var month = dayOfYear / 31 + 1
    if Self.dayNumber(year: year, month: month + 1, day: 1) <= number { month += 1 }
    return (year, month, number - Self.dayNumber(year: year, month: month, day: 1) + 1)
  }

  /// The first minute of the unit that it lies in.
  func start(of unit: Granularity) -> Moment {
    let (year, month, day) = date
    switch unit {
    case .minute: return self
    case .day: return Self(day: Self.dayNumber(year: year, month: month, day: day))
    case .month: return Self(day: Self.dayNumber(year: year, month: month, day: 1))
    case .year: return Self(day: Self.dayNumber(year: year, month: 1, day: 1))
    }
  }

  /// The first minute of the unit after the one that it lies in.
  func next(_ unit: Granularity) -> Moment {
    let (year, month, _) = date
    switch unit {
    case .minute: return Moment(minutes: minutes + 1)
    case .day: return Self(day: dayNumber + 1)
    case .month: return Self(day: Self.dayNumber(year: year, month: month + 1, day: 1))
    case .year: return Self(day: Self.dayNumber(year: year + 1, month: 1, day: 1))
    }
  }

  init(day number: Int) {
    self.init(minutes: number * 1440)
  }

  /// Division that rounds downwards, also below zero.
  static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}

extension Moment: Comparable {
  /// The earlier first.
  public static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }
}
