internal import Foundation
internal import GazetteModel
internal import Tabular

extension LanguageWriter {
  /// A value of a view as the language writes it, without its unit but for per cent: `1,263`, `90%`, `December 19, 2022`.
  func figure(_ figure: Figure) -> String {
    let value = figure.value
    return switch figure.type {
    case .integer, .number: number(value, isPercent: figure.isPercent)
    case .date: CalendarDate(iso: value).map(date) ?? value
    case .yearmonth: month(value)
    case .datetime: dateTimeInUTC(value) ?? LocalMoment(iso: minutes(value)).map(moment) ?? value
    case .time: plain(minutes(value))
    case .year: plain(value)
    case .boolean: words(value == "true" ? .valueTrue : .valueFalse)
    default: value
    }
  }

  /// A date with its time that says that it is in UTC; nil where it does not say so.
  private func dateTimeInUTC(_ value: String) -> String? {
    guard value.hasSuffix("Z"), let moment = LocalMoment(iso: minutes(String(value.dropLast())))
    else { return nil }
    return self.moment(moment) + " UTC"
  }

  /// A time without its seconds where there are none.
  private func minutes(_ time: String) -> String {
    time.hasSuffix(":00") && time.count { $0 == ":" } == 2 ? String(time.dropLast(3)) : time
  }

  private func number(_ value: String, isPercent: Bool) -> String {
    let exact = ExactNumber(value)?.description ?? value
    let digits = Self.decimals(of: exact)
    guard isPercent, exact.utf8.count <= Self.longest,
      let number = Decimal(string: exact, locale: Locale(identifier: "en_US_POSIX"))
    else { return decimal(exact, decimals: digits) }
    return Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(digits))
      .format(number / 100)
  }
}
