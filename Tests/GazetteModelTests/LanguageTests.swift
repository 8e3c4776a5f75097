import Diagnostics
import GazetteModel
import Languages
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("zh-hans", "zh-Hans"), ("ZH-HANS-cn", "zh-Hans-CN"),
    ("sr-latn-rs", "sr-Latn-RS"), ("de-1996", "de-1996"), ("yue", "yue"), ("en-GB", "en-GB"),
    ("zh-hant-hk", "zh-Hant-HK"), ("es-419", "es-419"), ("SL-ROZAJ-BISKE", "sl-rozaj-biske"),
    ("ca-ES-Valencia", "ca-ES-valencia"), ("de-CH-1901", "de-CH-1901"), ("az-arab", "az-Arab"),
  ])
  func writesATagInItsUsualCase(written: String, tag: String) {
    #expect(Language(written)?.tag == tag)
  }

  @Test(arguments: [
    "", "e", "english", "en_GB", "en-", "-en", "en--GB", "12", "zh-简体", "en-123456789", "en GB",
    "中文", "ｅｎ", "en-u-nu-latn", "de-x-office", "x-office", "i-klingon", "zh-min-nan", "zh-yue",
    "en-GB-Latn", "de-1996-1996", "en-GB-US", "abcd", "en-12", "en-1", "en-latin-9x9",
  ])
  func refusesWhatIsNoTag(text: String) {
    #expect(Language(text) == nil)
  }

  @Test(arguments: [
    ("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr"), ("zh-Hans", "ltr"), ("az-Arab", "rtl"),
    ("az", "ltr"), ("en-Hebr", "rtl"),
  ])
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
    #expect(both.foreignLanguage(for: en) == fr)
    #expect(both.foreignLanguage(for: zh) == nil)
    #expect(Localized([.undetermined: "Town"]).foreignLanguage(for: en) == nil)
    let common = Localized([zh: "城"], common: "Town")
    #expect(common.text(in: fr) == "Town")
    #expect(common.foreignLanguage(for: fr) == nil)
    #expect(common.stated(in: fr) == "Town")
    #expect(Localized("Town").text(in: zh) == "Town")
    #expect(Localized([:]).text(in: en).isEmpty)
  }

  @Test func wordsFillTheirMarksAndCount() throws {
    let phrases: [String: Words.Phrase] = [
      "rows": .init(other: "{count} rows", forms: [.one: "{count} row"], place: .init("en.yaml")),
      "range": .init(other: "{from} to {until} {else}", place: .init("en.yaml")),
    ]
    let words = Words(language: try #require(Language("en")), file: "en.yaml", phrases: phrases)
    #expect(words.counted("rows", 1, written: "1") == "1 row")
    #expect(words.counted("rows", 2000, written: "2,000") == "2,000 rows")
    #expect(words.counted("range", 1, written: "1") == "{from} to {until} {else}")
    #expect(words("range", ["from": "{until}", "until": "b"]) == "{until} to b {else}")
    #expect(words("absent") == "absent")
    #expect(words.counted("absent", 1, written: "1") == "absent")
  }

  @Test func aCountedWordTakesTheFormOfItsLanguage() throws {
    let forms: [PluralCategory: String] = [
      .zero: "لا صفوف", .one: "صف واحد", .two: "صفان", .few: "{count} صفوف", .many: "{count} صفًا",
    ]
    let words = Words(
      language: try #require(Language("ar")), file: "ar.yaml",
      phrases: ["rows": .init(other: "{count} صف", forms: forms, place: .init("ar.yaml"))])
    let written = [0, 1, 2, 3, 11, 100].map { words.counted("rows", $0, written: String($0)) }
    #expect(
      written == [
        "لا صفوف", "صف واحد", "صفان", "\u{2068}3\u{2069} صفوف", "\u{2068}11\u{2069} صفًا",
        "\u{2068}100\u{2069} صف",
      ])
  }
}
