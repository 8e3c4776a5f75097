internal import GazetteModel
internal import Tabular

/// Texts by language.
extension JSONWriter {
  /// A text in each of `languages` that it is stated in, then in its further ones.
  mutating func languageMap(_ name: String, _ text: Localized, _ languages: [Language]) {
    object(name) { json in
      for language in languages + text.languages.filter({ !languages.contains($0) }) {
        json.member(language.tag, text.stated(in: language))
      }
    }
  }
}
