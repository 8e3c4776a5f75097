extension Instant {
  /// The day of `YYYY-MM-DD`.
  @inline(__always)
  init?(date text: UnsafeBufferPointer<UInt8>) {
    var parts = DateTimeText(text)
    guard text.count == 10, let year = parts.fourDigitYear(),
      let (month, day) = parts.monthAndDay(of: year)
    else { return nil }
    self.init(seconds: Calendar.dayNumber(year: year, month: month, day: day) * 86_400)
  }

  /// The time of `hh:mm:ss`.
  init?(time text: UnsafeBufferPointer<UInt8>) {
    var parts = DateTimeText(text)
    guard let seconds = parts.time(), parts.isAtEnd else { return nil }
    self.init(seconds: seconds)
  }

  /// The instant of a `dateTime` of XML Schema; without a zone it is read as UTC.
  init?(dateTime text: UnsafeBufferPointer<UInt8>, hasZone: inout Bool) {
    var parts = DateTimeText(text)
    guard let year = parts.year(), let (month, day) = parts.monthAndDay(of: year),
      parts.take(0x54)
    else { return nil }
    let time: Int
    var fraction = 0
    // XML Schema writes the end of a day as 24:00:00, with nothing but zeros behind it.
    let isMidnight = text[parts.index...].starts(with: "24:00:00".utf8)
    if isMidnight {
      parts.skip(8)
      time = 86_400
    } else {
      guard let clock = parts.time() else { return nil }
      time = clock
    }
    if parts.take(0x2E) {
      guard let part = parts.fraction(), part == 0 || !isMidnight else { return nil }
      fraction = part
    }
    hasZone = !parts.isAtEnd
    guard let zone = hasZone ? parts.zone() : 0, parts.isAtEnd else { return nil }
    let dayNumber = Calendar.dayNumber(year: year, month: month, day: day)
    self.init(seconds: dayNumber * 86_400 + time - zone, fraction: fraction)
  }

  /// The year of a `gYear`.
  init?(year text: UnsafeBufferPointer<UInt8>) {
    var parts = DateTimeText(text)
    guard let year = parts.year(), parts.endsWithOptionalZone() else { return nil }
    self.init(seconds: year * 12)
  }

  /// The month of a `gYearMonth`.
  init?(yearMonth text: UnsafeBufferPointer<UInt8>) {
    var parts = DateTimeText(text)
    guard let year = parts.year(), parts.take(0x2D), let month = parts.twoDigits(1...12),
      parts.endsWithOptionalZone()
    else { return nil }
    self.init(seconds: year * 12 + month - 1)
  }
}
