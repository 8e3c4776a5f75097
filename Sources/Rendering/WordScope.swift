internal import GazetteModel
internal import Templates

/// The words of a language, for templates: `{{words.home}}`.
struct WordScope: Scope {
  let words: Words

  func value(named name: String) -> Value? {
    words.phrase(name).map { .text($0.other) }
  }

  /// What templates may ask for: every word that any language has, or that the program itself asks for.
  static func shape(_ words: [Words]) -> Shape {
    let keys = Set(words.flatMap(\.keys) + WordName.allCases.map(\.rawValue))
    return Shape(
      "words", "The interface words of the page's language, from templates/words/.",
      keys.sorted().map { key in
        let phrase = words.lazy.compactMap { $0.phrase(key) }.first
        return Shape.Entry(key, phrase?.other ?? "", .text)
      })
  }
}
