internal import Foundation
internal import GazetteModel
internal import Tabular

extension LanguageWriter {
  /// More digits than this no format keeps.
  static let longest = 36

  /// A value in the canonical form of its type, a number with so many digits behind its decimal mark; what is neither
  /// number nor time stays as it is.
  func value(_ text: String, _ type: FieldType, decimals: Int) -> String {
    switch type {
    case .number, .integer: decimal(text, decimals: decimals)
    case .date: CalendarDate(iso: text).map { date($0) } ?? text
    case .datetime: dateTime(text)
    case .yearmonth: month(text)
    case .time: plain(Self.minutes(text))
    case .year: plain(text)
    default: text
    }
  }

  /// A number in the canonical form of data, with so many digits behind its decimal mark: `1,263.50`.
  ///
  /// What lies in the middle is rounded away from zero. A number that has no digits (`INF`, `NaN`), or more than can be
  /// grouped without losing any, is written as it stands.
  func decimal(_ text: String, decimals: Int) -> String {
    guard var number = ExactNumber(text).flatMap(Self.decimalNumber) else { return plain(text) }
    var rounded = Decimal()
    // Rounded here, since what is formatted keeps the sign of a number that becomes zero.
    NSDecimalRound(&rounded, &number, decimals, .plain)
    return Decimal.FormatStyle(locale: locale).precision(.fractionLength(decimals))
      .format(rounded)
  }

  /// A number as formats take it; nil where it has more digits than these keep.
  static func decimalNumber(_ number: ExactNumber) -> Decimal? {
    let digits = number.description
    guard digits.utf8.count <= longest else { return nil }
    return Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX"))
  }

  /// How many digits stand behind the decimal mark of a number in the canonical form of data.
  static func decimals(of text: String) -> Int {
    let isPlain = text.utf8.allSatisfy { $0 < UInt8(ascii: "A") }
    let digits = isPlain ? text : ExactNumber(text)?.description ?? ""
    // Such a number is written with its exponent.
    guard isPlain || digits.utf8.count <= longest else { return 0 }
    return digits.split(separator: ".").dropFirst().first?.utf8.count ?? 0
  }

  /// A month of a year in the canonical form of data, `2022-12`: `December 2022`, `2022年12月`.
  func month(_ text: String) -> String {
    guard let first = CalendarDate(iso: text + "-01") else { return text }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: first.year, month: first.month, day: 1)
    let style = Date.FormatStyle(locale: locale, calendar: calendar, timeZone: .gmt)
      .year().month(.wide)
    return calendar.date(from: parts).map { style.format($0) } ?? text
  }

  /// A date with its time in the canonical form of data; as it stands where it says another distance from UTC than none.
  func dateTime(_ text: String) -> String {
    if text.hasSuffix("Z") { return dateTime(String(text.dropLast())) + " UTC" }
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = CalendarDate(iso: parts[0]),
      parts[1].allSatisfy({ "0123456789:.".contains($0) })
    else { return text }
    return words(.dateTime, ["date": date(day), "time": plain(Self.minutes(String(parts[1])))])
  }

  /// A time without its seconds where there are none.
  private static func minutes(_ time: String) -> String {
    time.hasSuffix(":00") && time.count { $0 == ":" } == 2 ? String(time.dropLast(3)) : time
  }
}
