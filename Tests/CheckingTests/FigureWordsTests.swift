import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Checking

@Suite struct FigureWordsTests {
  private func fault(
    _ words: String, _ tag: String, _ reference: String, _ type: FieldType, _ value: String,
    unit: String? = nil
  ) throws -> FigureWords.Fault? {
    let language = try #require(Language(tag))
    return FigureWords(
      words, try .example(type, value, unit: unit), try FigureReference(reference), language,
      written: { "<\($0.value)\($0.isPercent ? "%" : "")>" }
    ).fault
  }

  @Test(
    arguments: [
      ("1,263", "en", "n"), ("1263", "en", "n"), ("1 263", "en", "n"), ("1\u{A0}263", "en", "n"),
      ("1263家", "zh-Hans", "n"), ("1,263家门诊", "zh-Hans", "n"), ("一千二百六十三", "zh-Hans", "n"),
      ("1.263", "de", "n"), ("1 263 cliniques", "fr", "n"), ("١٬٢٦٣", "ar", "n"),
      ("more than 1,263 clinics", "en", "n"), ("one of 1,263", "en", "n"),
      ("1.3 thousand", "en", "n~100"), ("1,300", "en", "n~100"), ("about 1300", "en", "n~100"),
      ("约1300家", "zh-Hans", "n~100"), ("0.13万", "zh-Hans", "n~100"), ("1千", "zh-Hans", "n~1000"),
      ("a thousand: 1,000", "en", "n~1000"), ("1,263\nclinics", "en", "n"),
      ("1.3k", "en", "n~100"), ("1.3 k clinics", "en", "n~100"), ("1.263e3", "en", "n"),
      ("13-hundred", "en", "n~100"), ("1,263rd", "en", "n"), ("1,263km", "en", "n"),
      ("1,263 m long", "en", "n"), ("1,263 metres", "en", "n"), ("1263m", "zh-Hans", "n"),
    ])
  func aNumberMayBeWrittenInManyWays(words: String, tag: String, reference: String) throws {
    #expect(try fault(words, tag, reference, .integer, "1263") == nil)
  }

  @Test(
    arguments: [
      ("seven", "en", .integer, "7", nil), ("Eight districts", "en", .integer, "8", nil),
      ("八个区", "zh-Hans", .integer, "8", nil), ("12 million", "en", .integer, "12000000", nil),
      ("12.6万", "zh-Hans", .integer, "126000", nil), ("90%", "en", .number, "0.9", nil),
      ("90 percent", "en", .number, "0.9", nil), ("nearly 90 per cent", "en", .number, "0.90", nil),
      ("九成", "zh-Hans", .number, "0.9", nil), ("百分之九十", "zh-Hans", .number, "0.9", nil),
      ("0.9", "en", .number, "0.9", nil), ("90%", "en", .number, "90", "%"),
      ("九成半", "zh-Hans", .number, "0.95", nil), ("900‰", "en", .number, "0.9", nil),
      ("900‰", "en", .number, "900", "‰"), ("900‰", "en", .number, "90", "%"),
      ("nine tenths", "en", .number, "0.9", nil), ("one tenth", "en", .number, "0.1", nil),
      ("1.2e-4", "en", .number, "0.00012", nil), ("12m", "en", .integer, "12000000", nil),
      ("12 m", "en", .integer, "12000000", nil), ("12m", "en", .integer, "12", "m"),
      ("12 crore", "en", .integer, "120000000", nil), ("3 bn", "en", .integer, "3000000000", nil),
      ("two dozen", "en", .integer, "24", nil), ("2打", "zh-Hans", .integer, "24", nil),
      ("90", "en", .number, "90", "percent"), ("90,5 %", "de", .number, "90.5", "%"),
      ("٩٠٫٥٪", "ar", .number, "90.5", "%"), ("−3.2%", "en", .number, "-3.2", "%"),
      ("-3.2", "en", .number, "-3.2", nil), ("minus 3", "en", .integer, "-3", nil),
      ("负3", "zh-Hans", .integer, "-3", nil), ("2022", "en", .year, "2022", nil),
      ("2022年", "zh-Hans", .year, "2022", nil),
      ("19 December 2022", "en", .date, "2022-12-19", nil),
      ("on 19 December", "en", .date, "2022-12-19", nil),
      ("2022年12月19日", "zh-Hans", .date, "2022-12-19", nil),
      ("2022-12-19", "de", .date, "2022-12-19", nil),
      ("19.12.2022", "de", .date, "2022-12-19", nil),
      ("December 2022", "en", .yearmonth, "2022-12", nil),
      ("2022年12月", "zh-Hans", .yearmonth, "2022-12", nil),
      ("9:30 am", "en", .time, "09:30:00", nil),
      ("上午9时30分", "zh-Hans", .time, "09:30:00", nil), ("24:00", "en", .time, "00:00:00", nil),
      ("19 December 2022, 09:30", "en", .datetime, "2022-12-19T09:30:00", nil),
      ("10:30 on 19 December 2022", "en", .datetime, "2022-12-19T10:30:00Z", nil),
      ("<TRUE>", "en", .boolean, "true", nil), ("true", "en", .boolean, "true", nil),
      ("Haidian 2", "en", .string, "Haidian 2", nil), ("<7>", "en", .string, "7", nil),
    ] as [(String, String, FieldType, String, String?)])
  func wordsSayTheValue(
    words: String, tag: String, type: FieldType, value: String, unit: String?
  ) throws {
    #expect(try fault(words, tag, "n", type, value, unit: unit) == nil)
  }

  @Test(
    arguments: [
      ("1,264", "n", "the text says '1,264'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      ("1264", "n", "the text says '1264'; 'n' is <1263>", "write '1263'", "1263"),
      (
        "all 1,264 clinics", "n", "the text says '1,264'; 'n' is <1263>",
        "write 'all <1263> clinics'", nil
      ),
      (
        "1,300", "n", "the text says '1,300'; 'n' is <1263>",
        "write '<1263>', or declare the rounding: figure:n~100", "<1263>"
      ),
      ("1,200", "n~100", "the text says '1,200'; 'n~100' is <1300>", "write '<1300>'", "<1300>"),
      ("1,263", "n~100", "the text says '1,263'; 'n~100' is <1300>", "write '<1300>'", "<1300>"),
      ("many", "n", "the text says no number; 'n' is <1263>", "write '<1263>'", nil),
      ("-1,263", "n", "the text says '-1,263'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      (
        "no, minus 1,263", "n", "the text says 'minus 1,263'; 'n' is <1263>", "write 'no, <1263>'",
        nil
      ),
      ("1.2.6.3", "n", "the text says '1.2.6.3'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      ("9:30", "n", "the text says '9:30'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      ("1,263k", "n", "the text says '1,263k'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      ("1,263m", "n", "the text says '1,263m'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      ("1,263 bn", "n", "the text says '1,263 bn'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      (
        "1,263 dozen", "n", "the text says '1,263 dozen'; 'n' is <1263>", "write '<1263>'", "<1263>"
      ),
      ("1,263xyz", "n", "the text says '1,263xyz'; 'n' is <1263>", "write '<1263>'", "<1263>"),
      (
        "1,300k clinics", "n~100", "the text says '1,300k'; 'n~100' is <1300>",
        "write '<1300> clinics'", nil
      ),
      (
        "1.3k", "n", "the text says '1.3k'; 'n' is <1263>",
        "write '<1263>', or declare the rounding: figure:n~100", "<1263>"
      ),
      (
        "figure:n", "n", "'figure:n' names the value and does not say it",
        "write [<1263>](figure:n)", nil
      ),
      (
        "from 94 to 1,263", "n", "'from 94 to 1,263' states 2 numbers, and a figure is one",
        "bind each by a link of its own: [94](figure:…), [1,263](figure:…)", nil
      ),
    ] as [(String, String, String, String, String?)])
  func wordsThatSayAnotherNumberAreTold(
    words: String, reference: String, message: String, help: String, replacement: String?
  ) throws {
    let fault = try #require(try fault(words, "en", reference, .integer, "1263"))
    #expect(fault.message == message)
    #expect(fault.help == help)
    #expect(fault.replacement == replacement)
  }

  @Test(arguments: [("1263打", "1263"), ("九成半", "0.9")])
  func aChineseMagnitudeIsReadWithItsNumber(words: String, value: String) throws {
    #expect(
      try fault(words, "zh-Hans", "n", .number, value)?.message.contains("'\(words)'") == true)
  }

  @Test(
    arguments: [
      ("89%", .number, "0.9", nil, "write '<90%>'"), ("90%", .number, "90", nil, "write '<9000%>'"),
      ("0.9", .number, "90", "%", "write '<90%>'"), ("3%", .number, "-3", "%", "write '<-3%>'"),
      ("18 December 2022", .date, "2022-12-19", nil, "write '<2022-12-19>'"),
      ("December 2022", .date, "2022-12-19", nil, "write '<2022-12-19>'"),
      ("19 December 2022", .yearmonth, "2022-12", nil, "write '<2022-12>'"),
      ("9:31", .time, "09:30:00", nil, "write '<09:30:00>'"),
      ("09:30", .datetime, "2022-12-19T09:30:00", nil, "write '<2022-12-19T09:30:00>'"),
      ("haidian", .string, "Haidian", nil, "write '<Haidian>'"),
      ("no", .boolean, "true", nil, "write '<true>'"),
      ("800‰", .number, "0.9", nil, "write '<90%>'"),
      ("two thirds", .integer, "2", nil, "write '<2>'"),
      ("18:30", .datetime, "2022-12-19T18:30:00", nil, "write '<2022-12-19T18:30:00>'"),
      ("2023", .year, "2022", nil, "write '2022'"),
    ] as [(String, FieldType, String, String?, String)])
  func wordsThatSayAnotherValueAreTold(
    words: String, type: FieldType, value: String, unit: String?, help: String
  ) throws {
    #expect(try fault(words, "en", "n", type, value, unit: unit)?.help == help)
  }
}
