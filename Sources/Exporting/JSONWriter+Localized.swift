internal import GazetteModel
internal import Tabular

/// The shapes that JSON-LD 1.1 is written in.
extension JSONWriter {
  /// An object.
  mutating func object(_ name: String, _ content: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    content(&self)
    endObject()
  }

  /// A list of objects, left out where it is empty.
  mutating func objects<Element>(
    _ name: String, _ elements: [Element], _ content: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    beginArray()
    for element in elements {
      beginObject()
      content(element, &self)
      endObject()
    }
    endArray()
  }

  /// A thing by its address, and what it is where that is to be said.
  mutating func node(_ name: String, _ address: String, _ type: String? = nil) {
    object(name) { $0.identity(address, type) }
  }

  /// Things of one type by their addresses, left out where there are none.
  mutating func nodes(_ name: String, _ addresses: [String], _ type: String) {
    objects(name, addresses) { $1.identity($0, type) }
  }

  /// A text in each of `languages` that it is stated in, then in its further ones (JSON-LD 1.1 §4.6.2).
  mutating func languageMap(
    _ name: String, _ text: Localized, _ languages: [Language],
    _ form: (String, Language) -> String = { text, _ in text }
  ) {
    object(name) { json in
      for language in languages + text.languages.filter({ !languages.contains($0) }) {
        json.member(language.tag, text.stated(in: language).map { form($0, language) })
      }
    }
  }

  private mutating func identity(_ address: String, _ type: String?) {
    member("@id", IRI(address).text)
    member("@type", type)
  }
}
