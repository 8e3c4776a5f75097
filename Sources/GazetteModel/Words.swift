public import Diagnostics

/// The interface words of one language.
public struct Words: Sendable {
  /// The language.
  public let language: Language
  /// The file they come from.
  public let file: String
  private let phrases: [String: Phrase]

  /// One word or phrase: one form, or one for each plural category of CLDR.
  public struct Phrase: Sendable {
    /// The form that fits every number that no other form fits.
    public var other: String
    /// The form for exactly one thing, in languages that have it.
    public var one: String?
    /// Where it stands.
    public var place: Place

    /// A phrase.
    public init(other: String, one: String?, place: Place) {
      self.other = other
      self.one = one
      self.place = place
    }
  }

  /// Words by key.
  public init(language: Language, file: String, phrases: [String: Phrase]) {
    self.language = language
    self.file = file
    self.phrases = phrases
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
    let phrase = phrases[key]
    let form = count == 1 ? phrase?.one ?? phrase?.other : phrase?.other
    return fill(form ?? key, ["count": written])
  }

  private func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      result += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
