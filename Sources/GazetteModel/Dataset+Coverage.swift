internal import Tabular

extension Dataset {
  /// The time that the data covers: what the descriptor states, else the range of the columns that are marked so.
  ///
  /// `tables` are the dataset's own, their rows passed. A year stands for all its days.
  public func coverage(_ tables: [PublishedTable]) -> Period? {
    if let temporal { return temporal }
    let periods = resources.flatMap { resource in
      let statistics = tables.first { $0.resource == resource.name }?.statistics ?? []
      return zip(resource.columns, statistics).compactMap { column, statistics in
        column.isTimeCovered ? statistics.range.flatMap { Self.period($0) } : nil
      }
    }
    return periods.dropFirst().reduce(periods.first) { $0?.union($1) }
  }

  private static func period(_ range: ColumnStatistics.Range) -> Period? {
    guard let first = days(range.least), let last = days(range.greatest) else { return nil }
    return first.union(last)
  }

  /// The days of a canonical date, date with time, month or year; nil for anything else.
  private static func days(_ text: String) -> Period? {
    if let day = CalendarDate(iso: text.prefix(10)) { return Period(from: day, until: day) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    let month = parts.count == 2 ? Int(parts[1]) : nil
    guard month != nil || parts.count == 1,
      let from = CalendarDate(year: year, month: month ?? 1, day: 1),
      let last = CalendarDate(year: year, month: month ?? 12, day: 1)?.lastOfMonth
    else { return nil }
    return Period(from: from, until: last)
  }
}
