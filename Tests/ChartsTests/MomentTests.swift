import Foundation
import Testing

@testable import Charts

@Suite struct MomentTests {
  /// Foundation's calendar, which is the Julian one before 1582-10-15.
  private static let calendar: Foundation.Calendar = {
    var calendar = Foundation.Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func everyDayIsWhatTheCalendarSays() throws {
    for number in stride(from: -141_427, through: 2_932_000, by: 97) {
      let date = Foundation.Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
      let found = Moment(day: number).date
      #expect(found.year == parts.year && found.month == parts.month && found.day == parts.day)
      #expect(
        Moment.dayNumber(year: found.year, month: found.month, day: found.day) == number)
    }
  }

  @Test func theCalendarRepeatsEveryFourHundredYears() {
    for number in stride(from: -719_162, through: 200_000, by: 89) {
      let (first, second) = (Moment(day: number).date, Moment(day: number + 146_097).date)
      #expect(second == (first.year + 400, first.month, first.day))
    }
  }

  @Test func everyDayOfAGregorianCycleFollowsTheOneBefore() {
    var expected = (year: 1900, month: 1, day: 1)
    for number in Moment.dayNumber(
      year: 1900, month: 1, day: 1)..<Moment.dayNumber(
        year: 2301, month: 1, day: 1)
    {
      #expect(Moment(day: number).date == expected)
      expected.day += 1
      if Moment(year: expected.year, month: expected.month, day: expected.day) == nil {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month == 13 { expected = (expected.year + 1, 1, 1) }
    }
  }

  @Test(arguments: [
    (2022, 2, 29, 0, 0), (2022, 13, 1, 0, 0), (2022, 0, 1, 0, 0), (2022, 4, 31, 0, 0),
    (2022, 1, 0, 0, 0), (0, 1, 1, 0, 0), (10_000, 1, 1, 0, 0), (2022, 1, 1, 24, 0),
    (2022, 1, 1, 0, 60), (1900, 2, 29, 0, 0),
  ])
  func whatTheCalendarLacksIsNoMoment(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    #expect(Moment(year: year, month: month, day: day, hour: hour, minute: minute) == nil)
  }

  @Test func unitsBeginAndEndWithTheCalendar() throws {
    let moment = try #require(Moment(year: 2024, month: 12, day: 31, hour: 23, minute: 59))
    #expect(moment.minuteOfDay == 1439)
    #expect(moment.start(of: .day) == Moment(year: 2024, month: 12, day: 31))
    #expect(moment.start(of: .month) == Moment(year: 2024, month: 12))
    #expect(moment.start(of: .year) == Moment(year: 2024))
    for unit in Granularity.allCases { #expect(moment.next(unit) == Moment(year: 2025)) }
  }

  @Test func minutesBefore1970AreOfTheirOwnDay() throws {
    let moment = try #require(Moment(year: 1969, month: 12, day: 31, hour: 23, minute: 59))
    #expect(moment.minutes == -1)
    #expect(moment.minuteOfDay == 1439)
    #expect(moment.date == (1969, 12, 31))
  }
}
