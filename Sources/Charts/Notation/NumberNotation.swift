/// How a language writes numbers.
public struct NumberNotation: Sendable, Hashable {
  /// A word or sign for a power of ten, which keeps the labels of an axis short.
  public struct Magnitude: Sendable, Hashable {
    /// The power of ten: 6 for a million, 4 for 万.
    public var power: Int
    /// How a count of it is written, with the gap `number`.
    public var phrase: Phrase

    /// A word for a power of ten.
    public init(power: Int, phrase: Phrase) {
      self.power = power
      self.phrase = phrase
    }
  }

  /// The ten digits, from zero.
  public var digits: [String]
  /// What stands before the fraction.
  public var decimalMark: String
  /// What stands between groups of three digits; empty for none.
  public var groupMark: String
  /// What stands before a number below zero.
  public var minus: String
  /// How a percentage is written, with the gap `number`.
  public var percent: Phrase
  /// How a number with a power of ten is written, with the gaps `number` and `power`.
  public var scientific: Phrase
  /// Words for powers of ten, the smallest first.
  public var magnitudes: [Magnitude]

  /// How a language writes numbers.
  public init(
    digits: [String] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    decimalMark: String = ".",
    groupMark: String = ",", minus: String = "\u{2212}", percent: Phrase = "{number}%",
    scientific: Phrase = "{number} × 10{power}", magnitudes: [Magnitude] = []
  ) {
    self.digits = digits
    self.decimalMark = decimalMark
    self.groupMark = groupMark
    self.minus = minus
    self.percent = percent
    self.scientific = scientific
    self.magnitudes = magnitudes
  }

  /// A number in full, or with a power of ten where it would have more than 15 digits.
  func text(
    _ number: DecimalText, asPercent: Bool = false, isGrouped: Bool = true
  ) -> String {
    guard asPercent else { return text(number, groupMark: isGrouped ? groupMark : "") }
    let hundredfold = DecimalText(
      significand: number.significand, exponent: number.significand == 0 ? 0 : number.exponent + 2)
    return percent.filled(["number": text(hundredfold, groupMark: groupMark)])
  }

  /// The largest magnitude that is not above `number`.
  func magnitude(for number: DecimalText) -> Magnitude? {
    let power = String(number.significand.magnitude).count - 1 + number.exponent
    return power > 15 ? nil : magnitudes.last { $0.power <= power }
  }

  private func text(_ number: DecimalText, groupMark: String) -> String {
    let written = Array(String(number.significand.magnitude).utf8)
    let before = written.count + number.exponent
    if before > 15 || before < -6 { return scientific(number, digits: written) }
    var result = number.significand < 0 ? minus : ""
    for place in stride(from: max(before, 1) - 1, through: 0, by: -1) {
      let index = before - 1 - place
      result += digit(before < 1 || index >= written.count ? UInt8(ascii: "0") : written[index])
      if place > 0, place % 3 == 0 { result += groupMark }
    }
    guard number.exponent < 0 else { return result }
    result += decimalMark
    for _ in 0..<max(0, -before) { result += digit(UInt8(ascii: "0")) }
    for byte in written[max(0, before)...] { result += digit(byte) }
    return result
  }

  private func scientific(_ number: DecimalText, digits written: [UInt8]) -> String {
    let mantissa = DecimalText(significand: number.significand, exponent: 1 - written.count)
    let power = written.count - 1 + number.exponent
    return scientific.filled([
      "number": text(mantissa, groupMark: groupMark), "power": Self.raised(power),
    ])
  }

  private func digit(_ byte: UInt8) -> String {
    let number = Int(byte - UInt8(ascii: "0"))
    return digits.indices.contains(number) ? digits[number] : String(number)
  }

  private static func raised(_ power: Int) -> String {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let text = String(power.magnitude).utf8.map { digits[Int($0 - UInt8(ascii: "0"))] }.joined()
    return power < 0 ? "⁻" + text : text
  }
}
