internal import Foundation
internal import GazetteModel
internal import Tabular

extension LanguageWriter {
  /// A number with all its digits, up to ten behind the decimal mark: `1,263`, `0.5`.
  func quantity(_ number: ExactNumber) -> String {
    guard let number = Decimal(string: number.description) else { return number.description }
    return Decimal.FormatStyle(locale: locale).precision(.fractionLength(0...10)).format(number)
  }

  /// A part of one in per cent, with at most one digit behind the decimal mark: `90%`.
  func percentage(_ part: ExactNumber) -> String {
    guard let number = Decimal(string: part.description) else { return part.description }
    return Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(0...1))
      .format(number)
  }

  /// How much a number is more or less than another in per cent of that one; nil where that one is zero.
  func percentage(of change: ExactNumber, from base: ExactNumber) -> String? {
    guard let change = Decimal(string: change.description),
      let base = Decimal(string: base.magnitude.description), base != 0
    else { return nil }
    return Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(0...1))
      .format(change / base)
  }
}
