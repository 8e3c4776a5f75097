internal import Foundation
internal import GazetteModel
internal import Synchronization

/// Calendar dates as a language writes them, each worked out once: a site names few days, and each of them often.
final class DateTexts: Sendable {
  private let style: Date.FormatStyle
  private let known = Mutex<[CalendarDate: String]>([:])

  init(_ locale: Locale) {
    style = Date.FormatStyle(
      date: .long, time: .omitted, locale: locale, calendar: Calendar(identifier: .gregorian),
      timeZone: .gmt)
  }

  subscript(date: CalendarDate) -> String {
    if let text = known.withLock({ $0[date] }) { return text }
    let text = formatted(date)
    known.withLock { $0[date] = text }
    return text
  }

  private func formatted(_ date: CalendarDate) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: date.year, month: date.month, day: date.day)
    return calendar.date(from: parts).map { style.format($0) } ?? date.description
  }
}
