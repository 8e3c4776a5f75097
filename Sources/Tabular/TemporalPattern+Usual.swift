extension TemporalPattern {
  /// The unmistakable ways of writing a date: none in which day and month could be taken for each
  /// other.
  static let usualDates = [
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y年%m月%d日", "%d %B %Y", "%d %b %Y",
    "%B %d, %Y", "%b %d, %Y",
  ]
  private static let usualTimes = ["%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p"]
  private static let exactTimes = usualTimes + ["%H:%M:%S.%f"]

  private static let dates = usualDates.compactMap { try? TemporalPattern($0) }
  private static let times = usualTimes.compactMap { try? TemporalPattern($0) }
  private static let timesOfDay =
    (exactTimes + exactTimes.map { $0 + "%z" }).compactMap { try? TemporalPattern($0) }

  /// Reads a text by the first of the usual patterns that it follows.
  static func usualValue(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: TemporalForm.Kind
  ) -> Value? {
    switch kind {
    case .date: dates.firstValue(of: text)
    case .time: times.firstValue(of: text)
    case .datetime: usualDateTime(text)
    }
  }

  /// A usual date and a usual time, with a space or a T between them.
  private static func usualDateTime(_ text: UnsafeBufferPointer<UInt8>) -> Value? {
    for index in text.indices where text[index] == 0x20 || text[index] == 0x54 {
      let head = UnsafeBufferPointer(rebasing: text[..<index])
      let tail = UnsafeBufferPointer(rebasing: text[(index + 1)...])
      guard let date = dates.firstValue(of: head), var value = timesOfDay.firstValue(of: tail)
      else {
        continue
      }
      (value.year, value.month, value.day) = (date.year, date.month, date.day)
      return value
    }
    return nil
  }
}

extension [TemporalPattern] {
  fileprivate func firstValue(of text: UnsafeBufferPointer<UInt8>) -> TemporalPattern.Value? {
    lazy.compactMap { $0.value(of: text) }.first
  }
}
