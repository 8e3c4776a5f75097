/// A length of time (XML Schema Part 2, §3.2.6): months and seconds, which cannot be turned into
/// each other.
struct Duration: Sendable, Hashable {
  private(set) var months = 0
  /// Whole seconds, and the rest of them in units of 10⁻¹⁸; of the same sign as the months.
  private(set) var length = Instant(seconds: 0)

  /// Reads `PnYnMnDTnHnMnS`; nil where the text is something else, or too long to be meant.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = text.first == 0x2D ? 1 : 0
    let isNegative = index == 1
    guard index < text.count, text[index] == 0x50 else { return nil }
    index += 1
    // Each designator with its weight; those of the time come after a T.
    var designators: [(letter: UInt8, months: Int, seconds: Int)] = [
      (0x59, 12, 0), (0x4D, 1, 0), (0x44, 0, 86_400),
    ]
    var isTime = false
    var isEmpty = true
    while index < text.count {
      if text[index] == 0x54, !isTime {
        isTime = true
        isEmpty = true
        designators = [(0x48, 0, 3600), (0x4D, 0, 60), (0x53, 0, 1)]
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < text.count, text[index].isDigit {
        guard index - start < 12 else { return nil }
        value = value * 10 + text[index].digitValue
        index += 1
      }
      guard index > start, index < text.count else { return nil }
      var hasFraction = false
      if text[index] == 0x2E {
        var digits = DateTimeText(UnsafeBufferPointer(rebasing: text[(index + 1)...]))
        guard let fraction = digits.fraction() else { return nil }
        length.fraction = fraction
        hasFraction = true
        index += 1 + digits.index
      }
      guard index < text.count,
        let found = designators.firstIndex(where: { $0.letter == text[index] }),
        !hasFraction || text[index] == 0x53
      else { return nil }
      months += value * designators[found].months
      length.seconds += value * designators[found].seconds
      designators.removeFirst(found + 1)
      isEmpty = false
      index += 1
    }
    if isEmpty { return nil }
    if isNegative {
      months.negate()
      length.seconds.negate()
      length.fraction.negate()
    }
  }

  /// The four moments from which XML Schema has two durations compared: of months of every length.
  private static let moments = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)]

  private func end(from moment: (year: Int, month: Int)) -> Instant {
    let month = moment.year * 12 + moment.month - 1 + months
    let year = month >= 0 ? month / 12 : (month - 11) / 12
    let day = Calendar.dayNumber(year: year, month: month - year * 12 + 1, day: 1)
    return Instant(seconds: day * 86_400 + length.seconds, fraction: length.fraction)
  }

  /// Whether `holds` is true of the two durations from whichever moment they are reckoned.
  func always(_ other: Duration, _ holds: (Instant, Instant) -> Bool) -> Bool {
    Self.moments.allSatisfy { holds(end(from: $0).normal, other.end(from: $0).normal) }
  }
}

extension Instant {
  /// The same instant with a fraction that is not negative.
  fileprivate var normal: Instant {
    fraction < 0
      ? Instant(seconds: seconds - 1, fraction: fraction + 1_000_000_000_000_000_000) : self
  }
}
