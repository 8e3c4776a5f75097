internal import Charts

extension Moment {
  /// The moment that a text in the canonical form of a date, date-time, month or year means, and to which unit it is
  /// stated; nil for any other text.
  static func read(_ text: String) -> (moment: Moment, unit: Granularity)? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return nil }
    let date = first.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(date.count), let year = date[0] else { return nil }
    let units: [Granularity] = [.year, .month, .day]
    let month = date.count > 1 ? date[1] : 1
    let day = date.count > 2 ? date[2] : 1
    guard let month, let day else { return nil }
    guard parts.count == 2 else {
      return Moment(year: year, month: month, day: day).map { ($0, units[date.count - 1]) }
    }
    let time = parts[1].split(separator: ":").prefix(2).map { Int($0.prefix(2)) }
    guard date.count == 3, time.count == 2, let hour = time[0], let minute = time[1] else {
      return nil
    }
    return Moment(year: year, month: month, day: day, hour: hour, minute: minute)
      .map { ($0, .minute) }
  }
}
