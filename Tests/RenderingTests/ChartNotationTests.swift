import Charts
import Diagnostics
import Foundation
import GazetteModel
import Testing

@testable import Rendering

@Suite struct ChartNotationTests {
  private func notation(_ tag: String, locale: String? = nil) throws -> Notation {
    let texts = [
      "locale": locale ?? tag, "chart-overview": tag == "zh-Hans" ? "{value}。" : "{value}.",
    ]
    let phrases = texts.mapValues { Words.Phrase(other: $0, place: Place("w.yaml")) }
    return LanguageWriter(
      Words(language: try #require(Language(tag)), file: "w.yaml", phrases: phrases)
    ).notation
  }

  @Test func everyDateIsWrittenAsTheLanguageDoes() throws {
    let english = try notation("en", locale: "en-GB").dates
    #expect(english.day == "{day} {month} {year}")
    #expect(english.dayOfYear == "{day} {shortMonth}")
    #expect(english.monthOfYear == "{shortMonth}")
    #expect(english.months.first == "January" && english.months.count == 12)
    let chinese = try notation("zh-Hans").dates
    #expect(chinese.year == "{year}年")
    #expect(chinese.month == "{year}年{monthNumber}月")
    #expect(chinese.day == "{year}年{monthNumber}月{day}日")
  }

  @Test func everyNumberIsWrittenAsTheLanguageDoes() throws {
    let english = try notation("en").numbers
    #expect(english.groupMark == "," && english.decimalMark == ".")
    #expect(english.percent == "{number}%")
    #expect(english.magnitudes.map(\.power) == [6, 9, 12])
    let chinese = try notation("zh-Hans").numbers
    #expect(chinese.magnitudes.prefix(2).map(\.power) == [4, 8])
    #expect(chinese.magnitudes.first?.phrase == "{number}万")
    let arabic = try notation("ar", locale: "ar-u-nu-arab")
    #expect(arabic.numbers.digits.first == "٠" && arabic.dates.digits.last == "٩")
    #expect(arabic.direction == .rightToLeft)
  }

  @Test func onlyLanguagesWithSpacesPutOneBetweenSentences() throws {
    #expect(try notation("en").phrases.sentenceSeparator == " ")
    #expect(try notation("zh-Hans").phrases.sentenceSeparator == "")
  }

  @Test(arguments: [
    ("d MMM y", "{day} {shortMonth} {year}"), ("y年M月d日", "{year}年{monthNumber}月{day}日"),
    ("d MMMM y 'at' HH:mm", "{day} {month} {year} at {hour}:{minute}"),
    ("d 'de' MMMM", "{day} de {month}"), ("h ''a", "{hour} '"), ("LLLL", "{month}"), ("", ""),
  ])
  func everyFieldOfAPatternIsAGap(pattern: String, text: String) {
    #expect(DatePattern.gaps(pattern) == text)
  }

  @Test(arguments: [
    ("2022", Granularity.year), ("2022-12", .month), ("2022-12-19", .day),
    ("2022-12-19T14:30:00", .minute), ("2022-12-19T14:30:00Z", .minute),
  ])
  func aTextOfATimeSaysToWhichUnitItIsStated(text: String, unit: Granularity) throws {
    #expect(try #require(Moment.read(text)).unit == unit)
  }

  @Test(arguments: [
    "", "last week", "2022-13", "2022-02-30", "2022-12-19T", "2022-12-19T25:00", "12:30",
    "2022-12T10:00", "2022-12-19-01", "T10:00",
  ])
  func otherTextsAreNoTimes(text: String) {
    #expect(Moment.read(text) == nil)
  }
}
