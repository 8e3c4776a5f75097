internal import Templates

/// The days of a year on which something changed.
struct YearItem: Sendable {
  let year: Int
  let days: [DayItem]

  static let names = Names<YearItem>(
    "year of days", "The days of a year on which something changed.",
    [
      .text("year", "The year.") { String($0.year) },
      .list("days", "The days, latest first.", of: DayItem.names) { $0.days },
    ])
}
