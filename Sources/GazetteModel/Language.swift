internal import Languages

/// A language of the site, by its BCP 47 tag: `en`, `zh-Hans`.
public struct Language: Sendable, Hashable {
  /// The tag in its usual case: language lower, script capitalised, region upper (RFC 5646 §2.1.1).
  public let tag: String

  /// The language of a tag of language, script, region and variants, in that order (RFC 5646 §2.1): `zh-Hant-HK`.
  ///
  /// Nil for any other text. Extensions and private use are no part of a site's languages: how dates and numbers are
  /// written is the words' matter, and neither browsers nor search engines read them.
  public init?(_ tag: some StringProtocol) {
    var rest = String(tag).split(separator: "-", omittingEmptySubsequences: false)[...]
    func take(_ isWanted: (Substring) -> Bool) -> String? {
      guard let part = rest.first, isWanted(part) else { return nil }
      rest.removeFirst()
      return part.lowercased()
    }
    guard let language = take({ Self.isWord($0, 2...3, of: Self.isLetter) }) else { return nil }
    let script = take { Self.isWord($0, 4...4, of: Self.isLetter) }
    let region = take {
      Self.isWord($0, 2...2, of: Self.isLetter) || Self.isWord($0, 3...3, of: Self.isDigit)
    }
    var variants: [String] = []
    while let variant = take(Self.isVariant) {
      guard !variants.contains(variant) else { return nil }
      variants.append(variant)
    }
    guard rest.isEmpty else { return nil }
    let title = script.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let parts = [language, title, region?.uppercased()].compactMap(\.self) + variants
    self.tag = parts.joined(separator: "-")
  }

  /// Five letters or digits and more, or four of which the first is a digit.
  private static func isVariant(_ part: Substring) -> Bool {
    isWord(part, 5...8) { isLetter($0) || isDigit($0) }
      || isWord(part, 4...4) { isLetter($0) || isDigit($0) } && part.utf8.first.map(isDigit) == true
  }

  private static func isWord(
    _ part: Substring, _ lengths: ClosedRange<Int>, of isWanted: (UInt8) -> Bool
  ) -> Bool {
    lengths.contains(part.utf8.count) && part.utf8.allSatisfy(isWanted)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The language of a text that names none: `und` (RFC 5646 §4.1).
  public static let undetermined = Language(wellFormed: "und")

  private init(wellFormed tag: String) {
    self.tag = tag
  }

  /// The language without script or region.
  public var base: Substring { tag.prefix { $0 != "-" } }

  /// Whether its words are written without spaces between them, so that a line break is no space.
  public var joinsLines: Bool { ["zh", "ja"].contains(base) }

  /// `rtl` or `ltr`, as HTML's `dir` attribute wants it: that of the script it names, or else of its usual one.
  public var direction: String { WritingDirection(of: tag).rawValue }
}

extension Language: Comparable, CustomStringConvertible {
  /// By tag.
  public static func < (left: Language, right: Language) -> Bool { left.tag < right.tag }

  /// The tag.
  public var description: String { tag }
}
