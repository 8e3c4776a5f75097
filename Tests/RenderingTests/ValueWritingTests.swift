import Diagnostics
import GazetteModel
import TestKit
import Testing

@testable import Rendering

@Suite struct ValueWritingTests {
  private func writer(_ tag: String) throws -> LanguageWriter {
    let phrases = ["locale": tag, "date-time": "{date} {time}"].mapValues {
      Words.Phrase(other: $0, place: Place("w.yaml"))
    }
    return LanguageWriter(
      Words(language: try #require(Language(tag)), file: "w.yaml", phrases: phrases))
  }

  @Test(arguments: [
    ("en", "1263", 0, "1,263"), ("en", "1263.5", 2, "1,263.50"), ("en", "-0.75", 2, "-0.75"),
    ("en", "0.5", 0, "1"), ("en", "1.5", 0, "2"), ("en", "2.5", 0, "3"), ("en", "-2.5", 0, "-3"),
    ("en", "-0.001", 2, "0.00"), ("en", "1e3", 0, "1,000"), ("en", "007", 0, "7"),
    ("en", "0.1234567890123456789", 19, "0.1234567890123456789"),
    ("en", "123456789012345678901234567890.12", 2, "123,456,789,012,345,678,901,234,567,890.12"),
    (
      "en", "12345678901234567890123456789012345678901", 0,
      "12345678901234567890123456789012345678901"
    ),
    ("en", "1e+300", 2, "1e+300"), ("en", "NaN", 2, "NaN"), ("en", "-INF", 0, "-INF"),
    ("de", "1263.5", 1, "1.263,5"),
    ("zh-Hans", "1263.5", 1, "1,263.5"), ("ar-EG", "1263.5", 1, "١٬٢٦٣٫٥"),
  ])
  func aNumberIsWrittenAsTheLanguageDoes(
    tag: String, number: String, decimals: Int, written: String
  ) throws {
    #expect(try writer(tag).decimal(number, decimals: decimals) == written)
  }

  /// Puts a comma before every third digit from the right, and fills up with zeros.
  private func grouped(_ whole: Int, _ fraction: String, _ decimals: Int) -> String {
    var text = ""
    for (index, digit) in String(abs(whole)).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    let rest = fraction + String(repeating: "0", count: decimals - fraction.count)
    return (whole < 0 ? "-" : "") + String(text.reversed()) + (rest.isEmpty ? "" : "." + rest)
  }

  @Test func numbersAreGroupedAndFilledUpDigitByDigit() throws {
    let writer = try writer("en")
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let size = Int.random(in: 1...17, using: &random)
      let bound = (0..<size).reduce(1) { product, _ in product * 10 }
      let whole = Int.random(in: -bound...bound, using: &random)
      guard whole != 0 else { continue }
      let count = Int.random(in: 0...6, using: &random)
      let fraction = String(
        (0..<count).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
      let number = String(whole) + (fraction.isEmpty ? "" : "." + fraction)
      let decimals = Int.random(in: count...8, using: &random)
      #expect(
        writer.decimal(number, decimals: decimals) == grouped(whole, fraction, decimals))
    }
  }

  @Test(arguments: [
    ("1", 0), ("1.5", 1), ("1.50", 2), ("-0.125", 3), ("1e3", 0), ("1.5E-3", 4), ("1e-300", 0),
    ("NaN", 0),
  ])
  func theDigitsBehindTheDecimalMarkAreCounted(number: String, count: Int) {
    #expect(LanguageWriter.decimals(of: number) == count)
  }

  @Test(arguments: [
    ("en", "2022-12", "December 2022"), ("zh-Hans", "2022-12", "2022年12月"), ("en", "12", "12"),
  ])
  func aMonthIsWrittenAsTheLanguageDoes(tag: String, month: String, written: String) throws {
    #expect(try writer(tag).month(month) == written)
  }

  @Test(arguments: [
    ("2022-12-19T08:30:00", "December 19, 2022 08:30"),
    ("2022-12-19T08:30:15", "December 19, 2022 08:30:15"),
    ("2022-12-19T08:30:00Z", "December 19, 2022 08:30 UTC"),
    ("2022-12-19T08:30:00+08:00", "2022-12-19T08:30:00+08:00"),
    ("2022-12-19T08:30:00-05:00", "2022-12-19T08:30:00-05:00"), ("late", "late"),
  ])
  func aTimeFarFromOursStaysAsItIs(value: String, written: String) throws {
    #expect(try writer("en").dateTime(value) == written)
  }
}
