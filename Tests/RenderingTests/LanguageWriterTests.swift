import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Rendering

@Suite struct LanguageWriterTests {
  private func writer(_ tag: String) throws -> LanguageWriter {
    let texts = [
      "locale": tag, "date-time": "{date} {time}", "from-until": "{from} – {until}",
      "from": "from {from}", "until": "until {until}", "value-true": "yes", "value-false": "no",
    ]
    let phrases = texts.mapValues { Words.Phrase(other: $0, place: Place("w.yaml")) }
    return LanguageWriter(
      Words(language: try #require(Language(tag)), file: "w.yaml", phrases: phrases))
  }

  @Test(arguments: [
    ("en", "2022-12-19", "December 19, 2022"), ("zh-Hans", "2022-12-19", "2022年12月19日"),
    ("zh-Hans", "2024-02-29", "2024年2月29日"), ("en", "0001-01-01", "January 1, 1"),
  ])
  func writesADateAsTheLanguageDoes(tag: String, day: String, written: String) throws {
    let day = try #require(CalendarDate(iso: day))
    #expect(try writer(tag).date(day) == written)
  }

  @Test(arguments: [
    ("en", 0, "0"), ("en", 1263, "1,263"), ("zh-Hans", 1_263_000, "1,263,000"),
    ("de", 1263, "1.263"), ("en", 999, "999"), ("en", 1000, "1,000"), ("en", -5, "-5"),
  ])
  func writesANumberAsTheLanguageDoes(tag: String, number: Int, written: String) throws {
    #expect(try writer(tag).number(number) == written)
  }

  @Test(
    arguments: [
      ("en", .integer, nil, "1263", "1,263"), ("zh-Hans", .integer, nil, "1263", "1,263"),
      ("de", .number, nil, "1263.50", "1.263,5"), ("en", .number, nil, "-0.05", "-0.05"),
      ("hi", .integer, nil, "1234567", "12,34,567"), ("en", .number, nil, "1E3", "1,000"),
      ("ar-EG", .integer, nil, "1263", "١٬٢٦٣"), ("en", .number, "%", "90.5", "90.5%"),
      ("de", .number, "%", "90", "90\u{A0}%"), ("en", .number, nil, "NaN", "NaN"),
      ("en", .year, nil, "2022", "2022"), ("en", .date, nil, "2022-12-19", "December 19, 2022"),
      ("zh-Hans", .date, nil, "2022-12-19", "2022年12月19日"),
      ("en", .yearmonth, nil, "2022-12", "December 2022"), ("en", .time, nil, "09:30:00", "09:30"),
      ("en", .time, nil, "09:30:05", "09:30:05"), ("en", .string, nil, "1263", "1263"),
      ("en", .datetime, nil, "2022-12-19T09:30:00", "December 19, 2022 09:30"),
      ("en", .datetime, nil, "2022-12-19T10:30:00Z", "December 19, 2022 10:30 UTC"),
      ("en", .datetime, nil, "2022-12-19T10:30:05Z", "December 19, 2022 10:30:05 UTC"),
      ("en", .boolean, nil, "true", "yes"), ("en", .boolean, nil, "false", "no"),
      ("en", .integer, nil, String(repeating: "9", count: 50), String(repeating: "9", count: 50)),
    ] as [(String, FieldType, String?, String, String)])
  func writesAFigureAsTheLanguageDoes(
    tag: String, type: FieldType, unit: String?, value: String, written: String
  ) throws {
    let figure = try Figure.example(type, value, unit: unit)
    #expect(try writer(tag).figure(figure) == written)
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (9949, "9.9 kB"), (9951, "10 kB"),
    (12_400, "12 kB"), (999_499, "999 kB"), (999_500, "1.0 MB"), (3_400_000, "3.4 MB"),
    (5_000_000_000, "5.0 GB"),
  ])
  func writesASize(bytes: Int, written: String) throws {
    #expect(
      try writer("en").size(bytes).replacing("\u{A0}", with: " ") == written)
  }

  @Test(
    arguments: [
      (nil, nil, nil), ("2024-01-01", nil, "from January 1, 2024"),
      (nil, "2024-01-01T24:00", "until January 1, 2024 24:00"),
      ("2024-01-01T09:00", "2024-01-02", "January 1, 2024 09:00 – January 2, 2024"),
    ] as [(String?, String?, String?)])
  func writesARange(from: String?, until: String?, written: String?) throws {
    let effective = Notice.Effective(
      from: from.flatMap { LocalMoment(iso: $0) }, until: until.flatMap { LocalMoment(iso: $0) },
      place: Place("a.md"))
    #expect(try writer("en").range(effective) == written)
  }

  @Test func writesNoRangeWhereNothingIsSaid() throws {
    #expect(try writer("en").range(nil) == nil)
  }

  @Test(arguments: [
    ("en", 31, 1000, "3.1%"), ("zh-Hans", 31, 1000, "3.1%"), ("fr", 31, 1000, "3,1\u{A0}%"),
    ("de", 1, 3, "33,3\u{A0}%"), ("ar-EG", 31, 1000, "٣٫١٪\u{61C}"), ("en", 1, 100_000, "0.1%"),
    ("en", 99_999, 100_000, "99.9%"), ("en", 0, 5, "0%"), ("en", 5, 5, "100%"), ("en", 0, 0, "0%"),
  ])
  func writesAShareWithTheSignOfTheLanguage(tag: String, part: Int, whole: Int, written: String)
    throws
  {
    #expect(try writer(tag).share(part, of: whole) == written)
  }

  @Test(arguments: [("en", "24:00", "24:00"), ("ar-EG", "09:30", "٠٩:٣٠"), ("fa", "2024", "۲۰۲۴")])
  func writesDigitsAsTheLanguageDoes(tag: String, text: String, written: String) throws {
    #expect(try writer(tag).plain(text) == written)
  }

  @Test(arguments: [
    ("en", "zh-Hans", "Chinese, Simplified"), ("zh-Hans", "en", "英语"),
    ("ar", "zh-Hans", "الصينية المبسطة"),
    ("fr", "pt-BR", "portugais (Brésil)"), ("en", "qaa", "qaa"),
  ])
  func callsALanguageAsReadersDo(tag: String, other: String, name: String) throws {
    #expect(try writer(tag).name(of: try #require(Language(other))) == name)
  }

  @Test func aSizeStaysInOrderAmongWordsFromRightToLeft() throws {
    #expect(try writer("ar").size(3_400_000) == "\u{2066}3.4\u{A0}MB\u{2069}")
  }

  @Test func aValueAmongWordsFromRightToLeftStandsApart() throws {
    let moment = try #require(LocalMoment(iso: "2024-01-01T09:00"))
    #expect(
      try writer("ar").moment(moment) == "\u{2068}1 يناير، 2024\u{2069} \u{2068}09:00\u{2069}")
  }
}
