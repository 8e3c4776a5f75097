import Diagnostics
import GazetteModel
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("zh-hans", "zh-Hans"), ("ZH-HANS-cn", "zh-Hans-CN"),
    ("sr-latn-rs", "sr-Latn-RS"), ("de-1996", "de-1996"), ("yue", "yue"), ("en-GB", "en-GB"),
  ])
  func writesATagInItsUsualCase(written: String, tag: String) {
    #expect(Language(written)?.tag == tag)
  }

  @Test(arguments: [
    "", "e", "english", "en_GB", "en-", "-en", "en--GB", "12", "zh-简体", "en-123456789", "en GB",
    "中文", "ｅｎ",
  ])
  func refusesWhatIsNoTag(text: String) {
    #expect(Language(text) == nil)
  }

  @Test(arguments: [("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr"), ("zh-Hans", "ltr")])
  func knowsTheDirection(tag: String, direction: String) {
    #expect(Language(tag)?.direction == direction)
  }

  @Test(arguments: [("zh-Hant", true), ("ja", true), ("ko", false), ("en", false)])
  func knowsWhetherLinesJoin(tag: String, joins: Bool) {
    #expect(Language(tag)?.joinsLines == joins)
  }

  @Test func aTextFallsBackFromLanguageToCommonToFirst() throws {
    let (en, fr, zh) = (
      try #require(Language("en")), try #require(Language("fr")), try #require(Language("zh"))
    )
    let both = Localized([fr: "Ville", zh: "城"])
    #expect(both.text(in: zh) == "城")
    #expect(both.text(in: en) == "Ville")
    #expect(both.stated(in: en) == nil)
    #expect(both.languages == [fr, zh])
    let common = Localized([zh: "城"], common: "Town")
    #expect(common.text(in: fr) == "Town")
    #expect(common.stated(in: fr) == "Town")
    #expect(Localized("Town").text(in: zh) == "Town")
    #expect(Localized([:]).text(in: en).isEmpty)
  }

  @Test func wordsFillTheirMarksAndCount() throws {
    let phrases: [String: Words.Phrase] = [
      "rows": .init(other: "{count} rows", one: "{count} row", place: .init("en.yaml")),
      "range": .init(other: "{from} to {until} {else}", one: nil, place: .init("en.yaml")),
    ]
    let words = Words(language: try #require(Language("en")), file: "en.yaml", phrases: phrases)
    #expect(words.counted("rows", 1, written: "1") == "1 row")
    #expect(words.counted("rows", 2000, written: "2,000") == "2,000 rows")
    #expect(words.counted("range", 1, written: "1") == "{from} to {until} {else}")
    #expect(words("range", ["from": "{until}", "until": "b"]) == "{until} to b {else}")
    #expect(words("absent") == "absent")
  }
}
