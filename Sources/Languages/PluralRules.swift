internal import _FoundationICU

/// Which form of a word a language takes for which whole number, by CLDR's cardinal rules.
///
/// They come with the ICU that Foundation carries, so that dates, numbers, order and forms are of
/// one release of CLDR, and the same on every machine.
public final class PluralRules: @unchecked Sendable {
  // ICU promises that what only reads an opened object may be called from any thread.
  private let rules: OpaquePointer?

  /// The forms that whole numbers take in the language, in CLDR's order; fractions may take further ones.
  public let categories: [PluralCategory]

  /// The rules of the language of a BCP 47 tag; where CLDR has none, every number takes `other`.
  public init(_ tag: String) {
    var status = U_ZERO_ERROR
    let rules = swift_uplrules_open(tag, &status)
    self.rules = rules
    let found = Set(Self.samples.map { Self.category(of: $0, rules) })
    categories = PluralCategory.allCases.filter { found.contains($0) || $0 == .other }
  }

  deinit {
    swift_uplrules_close(rules)
  }

  /// The form for a number.
  public func category(of number: Int) -> PluralCategory { Self.category(of: number, rules) }

  /// Numbers of every form: CLDR's rules ask for a number's last two digits, and some for whole
  /// thousands or millions.
  private static let samples =
    Array(0...200) + [1_000, 2_000, 10_000, 100_000, 1_000_000, 2_000_000]

  private static func category(of number: Int, _ rules: OpaquePointer?) -> PluralCategory {
    guard let rules else { return .other }
    // The longest name of a form has five letters.
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 8) { name in
      var status = U_ZERO_ERROR
      let length = swift_uplrules_select(
        rules, Double(number), name.baseAddress, Int32(name.count), &status)
      guard status.rawValue <= U_ZERO_ERROR.rawValue, (0...8).contains(length) else {
        return .other
      }
      return PluralCategory(rawValue: String(decoding: name.prefix(Int(length)), as: UTF16.self))
        ?? .other
    }
  }
}
