/// A decimal number that is added up and compared without rounding.
///
/// It has at most 36 digits between its first and its last, the last at most 400 places from the point;
/// a longer one is none.
public struct ExactNumber: Sendable, Hashable {
  /// The digits as a whole number.
  private var digits: Int128
  /// How many of them stand behind the point; may be less than zero.
  private var scale: Int

  /// No digits beyond this, so that two numbers can always be put on one scale or told apart.
  private static let bound: Int128 = 1_000_000_000_000_000_000 * 1_000_000_000_000_000_000

  /// Zero, to which parts are added.
  public static let zero = ExactNumber(digits: 0, scale: 0)

  private init(digits: Int128, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// The number of a canonical text of a `number` or `integer`; nil where it has too many digits, or is
  /// `INF` or `NaN`.
  public init?(_ text: ArraySlice<UInt8>) {
    let number = text.withUnsafeBufferPointer { text in
      text.contains { $0 == 0x4E } ? nil : DecimalNumber(text)
    }
    guard let number else { return nil }
    self.init(number)
  }

  /// The number of a text such as `0.5`, as above.
  public init?(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  private init?(_ number: DecimalNumber) {
    guard number.digits.count <= 36 else { return nil }
    digits = number.digits.reduce(0) { $0 * 10 + Int128($1) } * Int128(number.sign)
    scale = number.digits.isEmpty ? 0 : number.digits.count - 1 - number.magnitude
    guard (-400...400).contains(scale) else { return nil }
  }

  /// The sum of two numbers; nil where it has too many digits.
  public func adding(_ other: ExactNumber) -> ExactNumber? {
    let common = max(scale, other.scale)
    guard let left = digits(at: common), let right = other.digits(at: common),
      abs(left + right) < Self.bound
    else { return nil }
    return ExactNumber(digits: left + right, scale: common)
  }

  /// The number so many times; nil where that has too many digits.
  public func times(_ count: Int) -> ExactNumber? {
    let (product, isTooLarge) = digits.multipliedReportingOverflow(by: Int128(count))
    return isTooLarge || abs(product) >= Self.bound
      ? nil : ExactNumber(digits: product, scale: scale)
  }

  /// The same number with the other sign.
  public var negated: ExactNumber { ExactNumber(digits: -digits, scale: scale) }

  /// The number divided by a hundred.
  public var hundredth: ExactNumber { ExactNumber(digits: digits, scale: scale + 2) }

  /// The number without its sign.
  public var magnitude: ExactNumber { ExactNumber(digits: abs(digits), scale: scale) }

  /// The nearest multiple of a number greater than zero, the one further from zero where two are as near; nil where it
  /// has too many digits.
  public func rounded(to step: ExactNumber) -> ExactNumber? {
    let common = max(scale, step.scale)
    guard let value = digits(at: common), let unit = step.digits(at: common), unit > 0 else {
      return nil
    }
    let (product, isTooLarge) = ((abs(value) * 2 + unit) / (unit * 2))
      .multipliedReportingOverflow(by: unit)
    guard !isTooLarge, product < Self.bound else { return nil }
    return ExactNumber(digits: value < 0 ? -product : product, scale: common)
  }

  /// The digits with so many of them behind the point; nil where they become too many.
  private func digits(at scale: Int) -> Int128? {
    if digits == 0 { return 0 }
    var shifted = digits
    for _ in 0..<min(scale - self.scale, 40) {
      shifted *= 10
      guard abs(shifted) < Self.bound else { return nil }
    }
    return shifted
  }
}

extension ExactNumber: Comparable {
  /// By value.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let common = max(left.scale, right.scale)
    if let left = left.digits(at: common), let right = right.digits(at: common) {
      return left < right
    }
    // One of them is too large for the other's scale, and so the greater of the two by far.
    return left.digits(at: common) == nil ? left.digits < 0 : right.digits > 0
  }

  /// By value: `1.50` is `1.5`.
  public static func == (left: ExactNumber, right: ExactNumber) -> Bool {
    !(left < right) && !(right < left)
  }

  /// Hashes the value, however it is written.
  public func hash(into hasher: inout Hasher) {
    var (digits, scale) = (digits, scale)
    while digits != 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
    hasher.combine(digits)
    hasher.combine(digits == 0 ? 0 : scale)
  }
}

extension ExactNumber: CustomStringConvertible {
  /// The number in digits: `-0.05`, `1200`.
  public var description: String {
    var text = String(abs(digits))
    if scale > 0 {
      text = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
      let (whole, rest) = (text.dropLast(scale), text.suffix(scale))
      let fraction = String(rest.reversed().drop { $0 == "0" }.reversed())
      text = whole + (fraction.isEmpty ? "" : "." + fraction)
    } else if digits != 0 {
      text += String(repeating: "0", count: min(-scale, 400))
    }
    return digits < 0 ? "-" + text : text
  }
}
