internal import GazetteModel
internal import Templates

/// The words of a language, for templates: `{{words.home}}`.
struct WordScope: Scope {
  private let words: [Value]

  /// The words of one of the `languages` of a site.
  init(_ words: Words, of languages: [Words]) {
    self.words = Self.keys(languages).map { key in
      words.phrase(key).map { .text($0.other) } ?? .absent
    }
  }

  func value(at index: Int) -> Value { words[index] }

  /// What templates may ask for: every word that any language has, or that the program itself asks for.
  static func shape(_ languages: [Words]) -> Shape {
    Shape(
      "words", "The interface words of the page's language, from templates/words/.",
      keys(languages).map { key in
        let phrase = languages.lazy.compactMap { $0.phrase(key) }.first
        return Shape.Entry(key, phrase?.other ?? "", .text)
      })
  }

  private static func keys(_ languages: [Words]) -> [String] {
    Set(languages.flatMap(\.keys) + WordName.allCases.map(\.rawValue)).sorted()
  }
}
