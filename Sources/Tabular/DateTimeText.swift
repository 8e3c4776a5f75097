/// The parts of dates and times, read one after the other from a text (XML Schema Part 2, §3.2.7
/// to §3.2.11).
///
/// Each step goes on where the last one ended, or returns nil.
struct DateTimeText {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { index == text.count }

  /// Passes over bytes that are known.
  mutating func skip(_ count: Int) {
    index += count
  }

  /// Takes a byte if it comes next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  /// Two digits whose value lies in `range`.
  @inline(__always)
  mutating func twoDigits(_ range: ClosedRange<Int>) -> Int? {
    guard index + 2 <= text.count, text[index].isDigit, text[index + 1].isDigit else { return nil }
    let value = text[index].digitValue * 10 + text[index + 1].digitValue
    guard range.contains(value) else { return nil }
    index += 2
    return value
  }

  /// A year of exactly four digits, the first year being 1.
  @inline(__always)
  mutating func fourDigitYear() -> Int? {
    guard index + 4 <= text.count else { return nil }
    var value = 0
    for offset in 0..<4 {
      guard text[index + offset].isDigit else { return nil }
      value = value * 10 + text[index + offset].digitValue
    }
    index += 4
    return value > 0 ? value : nil
  }

  /// A year of XML Schema: four digits or more, without needless zeros, perhaps before year 1.
  mutating func year() -> Int? {
    let isNegative = take(0x2D)
    let start = index
    var value = 0
    while index < text.count, text[index].isDigit, index - start < 9 {
      value = value * 10 + text[index].digitValue
      index += 1
    }
    let count = index - start
    guard count >= 4, value > 0, count == 4 || text[start] != 0x30 else { return nil }
    return isNegative ? -value : value
  }

  /// `-MM-DD`, a day that the year has.
  @inline(__always)
  mutating func monthAndDay(of year: Int) -> (month: Int, day: Int)? {
    guard take(0x2D), let month = twoDigits(1...12), take(0x2D),
      let day = twoDigits(1...Calendar.days(inMonth: month, of: year))
    else { return nil }
    return (month, day)
  }

  /// `hh:mm:ss` in seconds since midnight, up to 23:59:59.
  @inline(__always)
  mutating func time() -> Int? {
    guard let hour = twoDigits(0...23), take(0x3A), let minute = twoDigits(0...59), take(0x3A),
      let second = twoDigits(0...59)
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// The digits of a fraction of a second, in units of 10⁻¹⁸.
  mutating func fraction() -> Int? {
    let start = index
    var value = 0
    var unit = 100_000_000_000_000_000
    while index < text.count, text[index].isDigit {
      value += text[index].digitValue * unit
      unit /= 10
      index += 1
    }
    return index > start ? value : nil
  }

  /// A zone, `Z` or `±hh:mm` up to 14 hours, in seconds east of UTC.
  mutating func zone() -> Int? {
    if take(0x5A) { return 0 }
    let isWest = index < text.count && text[index] == 0x2D
    guard take(0x2D) || take(0x2B), let hour = twoDigits(0...14), take(0x3A),
      let minute = twoDigits(0...(hour == 14 ? 0 : 59))
    else { return nil }
    return (hour * 3600 + minute * 60) * (isWest ? -1 : 1)
  }

  /// Whether the text ends here, or does so behind a zone.
  mutating func endsWithOptionalZone() -> Bool {
    isAtEnd || (zone() != nil && isAtEnd)
  }
}
