internal import Foundation
internal import GazetteModel
internal import Tabular

extension LanguageWriter {
  /// A number with all its digits, up to ten behind the decimal mark: `1,263`, `0.5`.
  func quantity(_ number: ExactNumber) -> String {
    guard let decimal = Self.decimalNumber(number) else { return plain(number.description) }
    return Decimal.FormatStyle(locale: locale).precision(.fractionLength(0...10)).format(decimal)
  }

  /// A part of one in per cent, with at most one digit behind the decimal mark: `90%`.
  func percentage(_ part: ExactNumber) -> String {
    Self.decimalNumber(part).map { percent($0, digits: 0...1) } ?? plain(part.description)
  }

  /// How much a number is more or less than another in per cent of that one; nil where that one is zero.
  func percentage(of change: ExactNumber, from base: ExactNumber) -> String? {
    guard let change = Self.decimalNumber(change), let base = Self.decimalNumber(base.magnitude),
      base != 0
    else { return nil }
    return percent(change / base, digits: 0...1)
  }

  /// A part of one in per cent, with so many digits behind the decimal mark.
  func percent(_ part: Decimal, digits: ClosedRange<Int>) -> String {
    Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(digits)).format(part)
  }
}
