import Testing

@testable import Loading

@Suite struct LanguageSpellingTests {
  @Test(arguments: [
    ("zh_CN", "zh-Hans"), ("en_GB", "en-GB"), ("en_GB.UTF-8", "en-GB"), ("English", "en"),
    ("中文", "zh-Hans"), ("cn", "zh-Hans"), ("JP", "ja"), ("zh-min-nan", "nan"),
    ("i-klingon", "tlh"), ("zh-yue", "yue"), ("iw", "he"), ("ar-u-nu-latn", "ar"),
    ("de-x-office", "de"), ("CHS", "zh-Hans"), ("en-GB-oed", "en-GB-oxendict"),
  ])
  func recognisesWhatIsMeant(text: String, tag: String) {
    #expect(LanguageSpelling(text)?.tag == tag)
  }

  @Test(arguments: [
    "en", "zh-Hans", "zh-Hant-HK", "ZH-hans", "fr-CA", "", "Klingonisch", "x-office", "1", "-", "_",
  ])
  func leavesTagsAndRiddlesAlone(text: String) {
    #expect(LanguageSpelling(text) == nil)
  }
}
