internal import GazetteModel
internal import Tabular

/// Texts by language.
extension JSONWriter {
  /// A text in each of `languages` that it is stated in, then in its further ones; left out where it is in none.
  mutating func languageMap(_ name: String, _ text: Localized, _ languages: [Language]) {
    let stated = (languages + text.languages.filter { !languages.contains($0) }).filter {
      text.stated(in: $0) != nil
    }
    guard !stated.isEmpty else { return }
    object(name) { json in
      for language in stated { json.member(language.tag, text.stated(in: language)) }
    }
  }
}
