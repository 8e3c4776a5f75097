internal import Foundation

/// A distance between ticks that people count in: 1, 2 or 5 times a power of ten.
struct NiceStep: Hashable {
  let mantissa: Int
  let exponent: Int

  /// The step that divides `span` into about `count` parts; the thresholds are the geometric means of the
  /// neighbours, as in D3 and so in Vega.
  init(span: Double, count: Int, isWhole: Bool) {
    let raw = span / Double(max(count, 1))
    let power = floor(log10(raw))
    let ratio = raw / pow(10, power)
    let (mantissa, extra) =
      ratio >= 50.0.squareRoot()
      ? (1, 1) : ratio >= 10.0.squareRoot() ? (5, 0) : ratio >= 2.0.squareRoot() ? (2, 0) : (1, 0)
    let exponent = Int(power) + extra
    let isTooFine = isWhole && exponent < 0
    self.mantissa = isTooFine ? 1 : mantissa
    self.exponent = isTooFine ? 0 : exponent
  }

  /// How far it is.
  var length: Double { value(1) }

  /// So many steps from zero.
  ///
  /// Powers of ten up to 22 are exact as binary numbers, so that a multiple is rounded once.
  func value(_ count: Int) -> Double {
    let product = Double(count * mantissa)
    return exponent < 0 ? product / pow(10, Double(-exponent)) : product * pow(10, Double(exponent))
  }

  /// The digits of so many steps from zero.
  func text(_ count: Int) -> DecimalText {
    DecimalText(significand: count * mantissa, exponent: count == 0 ? 0 : exponent)
  }
}
