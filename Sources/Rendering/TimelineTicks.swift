internal import Charts
internal import GazetteModel

/// The days that stand on the axis of a timeline: beginnings of years, else of months, else its ends.
enum TimelineTicks {
  /// At least two days of a range, earliest first, where it has two.
  static func ticks(_ range: ClosedRange<Int>) -> [Timeline.Tick] {
    let first = CalendarDate(dayNumber: range.lowerBound)
    let last = CalendarDate(dayNumber: range.upperBound)
    guard let first, let last else { return [] }
    let years = (first.year...last.year).compactMap { year in
      CalendarDate(year: year, month: 1, day: 1).map {
        Timeline.Tick(day: $0.dayNumber, label: String(year))
      }
    }.filter { range.contains($0.day) }
    if years.count > 1 { return years }
    let count = (last.year - first.year) * 12 + last.month - first.month
    let start = CalendarDate(year: first.year, month: first.month, day: 1)
    let months = (0...count).compactMap { start?.later(months: $0) }.map {
      Timeline.Tick(day: $0.dayNumber, label: String($0.description.prefix(7)))
    }.filter { range.contains($0.day) }
    if months.count > 1 { return months }
    let ends = first == last ? [first] : [first, last]
    return ends.map { Timeline.Tick(day: $0.dayNumber, label: $0.description) }
  }
}
