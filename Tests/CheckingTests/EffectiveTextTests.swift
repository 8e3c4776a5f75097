import GazetteModel
import Testing

@testable import Checking

@Suite struct EffectiveTextTests {
  private func claims(_ markdown: String, _ tag: String) throws -> [String] {
    let language = try #require(Language(tag))
    let text = ReadableText(markdown: markdown)
    let figures = FigureReader.figures(of: text, in: language)
    return EffectiveClaim.claims(of: text, figures: figures, in: language).map {
      "\($0.isEnd ? "until" : "from") \($0.date)" + ($0.minute.map { " \($0)" } ?? "")
    }
  }

  @Test(
    arguments: [
      ("This order comes into force on 7 April 2022.", ["from 2022-04-07"]),
      ("This notice shall take effect from 00:00 on 7 April 2022.", ["from 2022-04-07 0"]),
      (
        "This guidance applies from 7 April 2022 until the end of 30 April 2022 (24:00).",
        ["from 2022-04-07", "until 2022-04-30 1440"]
      ),
      ("This notice expires on\n30 April 2022.", ["until 2022-04-30"]),
      (
        "Until further notice, this policy remains in force until April 30, 2022.",
        ["until 2022-04-30"]
      ),
      ("This order is valid with effect from 7 April 2022.", ["from 2022-04-07"]),
      ("This order applies to shops. They close on 7 April 2022.", []),
      ("This order applies to the fair of 7 April 2022.", []),
      ("The order comes into force on 7 April 2022.", []),
      ("This notice repeals the order from 7 April 2022.", []),
      ("This order does not apply until 7 April 2022.", []),
      ("This order comes into force on 7 April.", []),
      ("This order, issued on 7 April 2022, applies.", []),
      ("From 7 April 2022, two articles are withdrawn.", []),
    ] as [(String, [String])])
  func readsEnglishSentences(text: String, expected: [String]) throws {
    #expect(try claims(text, "en") == expected)
  }

  @Test(
    arguments: [
      ("本通知自2022年4月7日起施行。", ["from 2022-04-07"]),
      ("本办法自2022年4月7日零时起正式实施，有效期至2024年4月6日。", ["from 2022-04-07 0", "until 2024-04-06"]),
      ("本指引适用至2022年4月30日24时。", ["until 2022-04-30 1440"]),
      ("本命令暂停执行至2022年4月30日。", []),
      ("本规定自一九九五年一月一日起执行。", ["from 1995-01-01"]),
      ("第三条自2022年4月7日起撤销。", []), ("本条自2022年4月7日起由上述通知撤销。", []),
      ("本通知自2022年4月7日起撤销下列条款。", []), ("《旧办法》自2022年4月7日起施行。", []),
      ("本通知所称《旧办法》自2022年4月7日起施行。", []), ("自2022年4月7日起施行。", []),
      ("本通知自发布之日起施行。", []), ("通行证有效期至2022年4月30日。", []),
    ] as [(String, [String])])
  func readsChineseSentences(text: String, expected: [String]) throws {
    #expect(try claims(text, "zh-Hans") == expected)
  }

  @Test(
    arguments: [
      ("自2022年4月7日起施行", "2022-04-07", true), ("自2022年4月7日起施行", "2022-04-07T09:00", true),
      ("自2022年4月7日起施行", "2022-04-08", false), ("自2022年4月7日24时起施行", "2022-04-08", true),
      ("自2022年4月7日24时起施行", "2022-04-09", false),
    ])
  func aBeginningIsADayOrAMinute(text: String, from: String, fits: Bool) throws {
    let text = ReadableText(markdown: "本通知" + text)
    let language = try #require(Language("zh"))
    let figures = FigureReader.figures(of: text, in: language)
    let claim = try #require(
      EffectiveClaim.claims(of: text, figures: figures, in: language).first)
    #expect(claim.isBeginning(at: try #require(LocalMoment(iso: from))) == fits)
  }

  @Test(
    arguments: [
      ("适用至2022年4月30日", "2022-04-30", true), ("适用至2022年4月30日", "2022-05-01T00:00", true),
      ("适用至2022年4月30日", "2022-04-29T24:00", false), ("适用至2022年4月30日零时", "2022-04-29T24:00", true),
      ("适用至2022年4月30日24时", "2022-05-01", false),
    ])
  func anEndIsADayOrAMinute(text: String, until: String, fits: Bool) throws {
    let text = ReadableText(markdown: "本通知" + text)
    let language = try #require(Language("zh"))
    let figures = FigureReader.figures(of: text, in: language)
    let claim = try #require(
      EffectiveClaim.claims(of: text, figures: figures, in: language).first)
    #expect(claim.isEnd(at: try #require(LocalMoment(iso: until))) == fits)
  }
}
