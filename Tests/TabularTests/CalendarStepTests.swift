import Tabular
import Testing

@Suite struct CalendarStepTests {
  @Test(arguments: [
    (CalendarStep.day, "2022-02-28", "2022-03-01"), (.day, "2020-02-28", "2020-02-29"),
    (.week, "2021-12-27", "2022-01-03"), (.month, "2021-12", "2022-01"),
    (.month, "2021-12-31", "2022-01"), (.year, "1999", "2000"), (.year, "2021-05-01", "2022"),
    (.year, "-0001", "0000"), (.year, "-0002", "-0001"), (.day, "0001-01-01", "0001-01-02"),
    (.month, "0099-12", "0100-01"),
  ])
  func countsFromOneDateToTheNext(step: CalendarStep, date: String, next: String) throws {
    let ordinal = try #require(step.ordinal(Array(date.utf8)[...]))
    #expect(step.text(ordinal + step.stride) == next)
  }

  @Test func knowsNothingOfTextsThatAreTooShort() {
    #expect(CalendarStep.day.ordinal(Array("2022-03".utf8)[...]) == nil)
    #expect(CalendarStep.month.ordinal(Array("2022".utf8)[...]) == nil)
    #expect(CalendarStep.year.ordinal([]) == nil)
  }
}
