public import Diagnostics
public import Languages

/// The interface words of one language.
public struct Words: Sendable {
  /// The language.
  public let language: Language
  /// The file they come from.
  public let file: String
  private let phrases: [String: Phrase]
  private let plurals: PluralRules
  private let isRightToLeft: Bool

  /// One word or phrase: one form, or one for each plural category of CLDR that the language has.
  public struct Phrase: Sendable {
    /// The form that fits every number that no other form fits.
    public var other: String
    /// The forms for the numbers of the other categories.
    public var forms: [PluralCategory: String]
    /// Where it stands.
    public var place: Place

    /// A phrase.
    public init(other: String, forms: [PluralCategory: String] = [:], place: Place) {
      self.other = other
      self.forms = forms
      self.place = place
    }
  }

  /// Words by key.
  public init(language: Language, file: String, phrases: [String: Phrase]) {
    self.language = language
    self.file = file
    self.phrases = phrases
    plurals = PluralRules(language.tag)
    isRightToLeft = WritingDirection(of: language.tag) == .rightToLeft
  }

  /// The keys, sorted.
  public var keys: [String] { phrases.keys.sorted() }

  /// The phrase of `key`.
  public func phrase(_ key: String) -> Phrase? { phrases[key] }

  /// The word of `key`, its `{name}` marks filled in; the key itself where the language lacks it.
  public func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String
  {
    fill(phrases[key]?.other ?? key, values)
  }

  /// The phrase of `key` in the form that `count` takes, `{count}` standing for `written`.
  public func counted(_ key: String, _ count: Int, written: String) -> String {
    guard let phrase = phrases[key] else { return key }
    return fill(phrase.forms[plurals.category(of: count)] ?? phrase.other, ["count": written])
  }

  /// In a line that runs from right to left, a value would mix with the words around it, were it not set apart
  /// (first strong isolate, UAX #9 §2.4): `19–20` and `3 MB` would turn round.
  private func isolated(_ value: String) -> String {
    isRightToLeft ? "\u{2068}\(value)\u{2069}" : value
  }

  private func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      let value = values.first { $0.key == name }?.value
      result += value.map(isolated) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
