internal import Foundation
internal import GazetteModel
internal import Tabular

extension LanguageWriter {
  /// A value of a view as the language writes it, without its unit but for per cent: `1,263`, `90%`, `December 19, 2022`.
  func figure(_ figure: Figure) -> String {
    if figure.type == .boolean { return words(figure.value == "true" ? .valueTrue : .valueFalse) }
    guard figure.type.isNumeric else { return value(figure.value, figure.type, decimals: 0) }
    let exact = ExactNumber(figure.value)
    let digits = Self.decimals(of: exact?.description ?? figure.value)
    guard figure.isPercent, let number = exact.flatMap(Self.decimalNumber) else {
      return decimal(figure.value, decimals: digits)
    }
    return percent(number / 100, digits: digits...digits)
  }
}
