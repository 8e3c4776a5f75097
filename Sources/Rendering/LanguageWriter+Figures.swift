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
    case .datetime: LocalMoment(iso: minutes(value)).map(moment) ?? value
    case .time: plain(minutes(value))
    case .year: plain(value)
    default: value
    }
  }

  /// A time without its seconds where there are none.
  private func minutes(_ time: String) -> String {
    time.hasSuffix(":00") && time.count { $0 == ":" } == 2 ? String(time.dropLast(3)) : time
  }

  private func number(_ value: String, isPercent: Bool) -> String {
    // What has more digits than Foundation writes is so long that nobody groups it.
    guard let exact = ExactNumber(value)?.description, exact.count <= 36,
      let number = Decimal(string: exact, locale: Locale(identifier: "en_US_POSIX"))
    else { return plain(value) }
    let digits = exact.split(separator: ".").dropFirst().first?.count ?? 0
    return isPercent
      ? Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(digits))
        .format(number / 100)
      : Decimal.FormatStyle(locale: locale).precision(.fractionLength(digits)).format(number)
  }

  /// A month of a year, of `YYYY-MM`.
  private func month(_ value: String) -> String {
    guard let day = CalendarDate(iso: value + "-01") else { return value }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: day.year, month: day.month, day: 1)
    let style = Date.FormatStyle(locale: locale, calendar: calendar, timeZone: .gmt)
      .year().month(.wide)
    return calendar.date(from: parts).map { style.format($0) } ?? value
  }
}
