/// A text in one or more languages, or one text for all of them.
public struct Localized: Sendable, Hashable {
  private var common: String?
  private var byLanguage: [Language: String]

  /// One text for every language.
  public init(_ text: String) {
    common = text
    byLanguage = [:]
  }

  /// A text for each of several languages; `common` serves the others.
  public init(_ texts: [Language: String], common: String? = nil) {
    self.common = common
    byLanguage = texts
  }

  /// The text in `language`: its own, else the common one, else that of the language that sorts first.
  public func text(in language: Language) -> String {
    byLanguage[language] ?? common ?? languages.first.flatMap { byLanguage[$0] } ?? ""
  }

  /// The text stated for exactly this language or for all, or nil.
  public func stated(in language: Language) -> String? { byLanguage[language] ?? common }

  /// The language of the text that readers of `language` get, where it is stated and another than theirs.
  public func foreignLanguage(for language: Language) -> Language? {
    guard stated(in: language) == nil, let first = languages.first, first != .undetermined else {
      return nil
    }
    return first
  }

  /// The languages that have a text of their own, sorted.
  public var languages: [Language] { byLanguage.keys.sorted() }
}
