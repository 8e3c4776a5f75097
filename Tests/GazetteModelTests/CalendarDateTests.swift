import GazetteModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2022-12-19", "2023-04-30",
  ])
  func reads(text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2022-13-01", "2022-00-01", "2022-01-00", "2022-04-31",
    "0000-01-01", "2022-1-01", "22-01-01", "2022/01/01", "20220101", " 2022-01-01", "2022-01-01 ",
    "2022-01-01T", "２０２２-01-01", "", "+022-01-01", "2022-01-1a",
  ])
  func refuses(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2023-02-28", "2023-03-01"), ("2024-02-28", "2024-02-29"), ("2022-12-31", "2023-01-01"),
    ("2022-04-30", "2022-05-01"), ("2022-01-30", "2022-01-31"),
  ])
  func hasANextDay(day: String, next: String) {
    #expect(CalendarDate(iso: day)?.next?.description == next)
  }

  @Test func theCalendarEndsWithTheYear9999() {
    #expect(CalendarDate(iso: "9999-12-31")?.next == nil)
  }

  @Test func countsTheDaysOfFourCenturies() throws {
    var day = try #require(CalendarDate(iso: "2000-01-01"))
    let end = try #require(CalendarDate(iso: "2400-01-01"))
    var count = 0
    while day < end {
      day = try #require(day.next)
      count += 1
    }
    #expect(count == 146_097)
  }

  @Test func daysAreCountedWithoutAGap() throws {
    for start in ["0001-01-01", "1899-12-01", "1999-12-25", "2023-12-01", "9999-12-01"] {
      var day = try #require(CalendarDate(iso: start))
      for _ in 0..<500 {
        #expect(CalendarDate(dayNumber: day.dayNumber) == day)
        guard let next = day.next else { break }
        #expect(next.dayNumber == day.dayNumber + 1)
        #expect(next.previous == day)
        day = next
      }
    }
    #expect(CalendarDate(iso: "0001-01-01")?.dayNumber == 0)
    #expect(CalendarDate(iso: "0001-01-01")?.previous == nil)
    #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 719_162)
    #expect(CalendarDate(dayNumber: -1) == nil && CalendarDate(dayNumber: 3_652_059) == nil)
  }
}
