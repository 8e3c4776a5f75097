import Testing

@testable import Tabular

@Suite struct CalendarTests {
  @Test func countsDaysOneByOne() {
    var date = (year: 1599, month: 12, day: 31)
    var number = Calendar.dayNumber(year: 1599, month: 12, day: 31)
    while date.year < 2401 {
      let found = Calendar.date(ofDay: number)
      #expect(
        found == date
          && Calendar.dayNumber(year: date.year, month: date.month, day: date.day) == number)
      number += 1
      date.day += 1
      if date.day > Calendar.days(inMonth: date.month, of: date.year) {
        date.day = 1
        date.month += 1
      }
      if date.month > 12 {
        date.month = 1
        date.year += 1
      }
    }
  }

  @Test func beginsIn1970() {
    #expect(Calendar.dayNumber(year: 1970, month: 1, day: 1) == 0)
    #expect(Calendar.dayNumber(year: 2022, month: 3, day: 19) == 19_070)
    #expect(
      Calendar.dayNumber(year: -1, month: 3, day: 1)
        - Calendar.dayNumber(year: -1, month: 2, day: 28) == 1)
    #expect(
      Calendar.dayNumber(year: 0, month: 3, day: 1) - Calendar.dayNumber(year: 0, month: 2, day: 28)
        == 2)
  }
}
