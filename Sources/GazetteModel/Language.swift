/// A language of the site, by its BCP 47 tag: `en`, `zh-Hans`.
public struct Language: Sendable, Hashable {
  /// The tag in its usual case: language lower, script capitalised, region upper (RFC 5646 §2.1.1).
  public let tag: String

  /// The language of a well-formed tag of ASCII letters and digits in hyphen-joined parts of 1 to 8.
  public init?(_ tag: some StringProtocol) {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
    guard isWellFormed, let first = parts.first, (2...3).contains(first.utf8.count),
      first.allSatisfy(\.isLetter)
    else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.count {
      case 2: part.uppercased()
      case 4 where part.allSatisfy(\.isLetter):
        part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    self.tag = ([first.lowercased()] + rest).joined(separator: "-")
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

  /// `rtl` or `ltr`, as HTML's `dir` attribute wants it.
  public var direction: String {
    ["ar", "fa", "he", "ur", "ug", "yi", "ps", "sd", "dv"].contains(base) ? "rtl" : "ltr"
  }
}

extension Language: Comparable, CustomStringConvertible {
  /// By tag.
  public static func < (left: Language, right: Language) -> Bool { left.tag < right.tag }

  /// The tag.
  public var description: String { tag }
}
