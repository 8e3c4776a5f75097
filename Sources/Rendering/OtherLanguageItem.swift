internal import GazetteModel
internal import Templates

/// A further language of the site, for the reader who looks for it: everything about it is in that language.
struct OtherLanguageItem: Sendable {
  let words: Words
  let url: String?

  static let names = Names<OtherLanguageItem>(
    "other language", "A language of the site that is not the page's.",
    [
      .text("tag", "The language's BCP 47 tag.") { $0.words.language.tag },
      .text("direction", "`ltr` or `rtl`.") { $0.words.language.direction },
      .text("title", "What the language calls itself.") { $0.words(.languageName) },
      .optionalText("url", "The page in that language, where there is one.") { $0.url },
      .text("none", "That there is no such page, in that language.") { $0.words(.noEdition) },
    ])
}
