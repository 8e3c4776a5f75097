import Languages
import Testing

@Suite struct WritingDirectionTests {
  @Test(arguments: [
    "ar", "ar-EG", "fa", "he-IL", "ur", "ug", "yi", "ps", "sd", "dv", "ckb", "syr", "az-Arab",
    "pa-Arab", "pa-PK", "ku-Arab", "uz-Arab", "en-Hebr", "ms-Arab",
  ])
  func aLanguageOfARightToLeftScriptRunsSo(tag: String) {
    #expect(WritingDirection(of: tag) == .rightToLeft)
  }

  @Test(arguments: [
    "en", "zh-Hans", "zh-Hant-HK", "az", "az-Latn", "pa", "ku", "uz-Cyrl", "ar-Latn", "he-Latn",
    "sd-Deva", "qaa", "",
  ])
  func anyOtherLanguageRunsLeftToRight(tag: String) {
    #expect(WritingDirection(of: tag) == .leftToRight)
  }
}
