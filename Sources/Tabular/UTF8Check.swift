/// Finds what UTF-8 text must not hold: bytes that are no UTF-8 (Unicode §3.9, table 3-7) and NULs.
enum UTF8Check {
  /// How far the bytes are fine, and what ends that.
  enum Outcome: Equatable {
    /// Everything before this index is fine; what follows is the beginning of a character.
    case fine(upTo: Int)
    /// A NUL stands here.
    case nul(Int)
    /// The byte here belongs to no character.
    case bad(Int)
  }

  /// Checks the bytes in `range`; `isLast` says that nothing follows it.
  ///
  /// The bytes must be followed by eight more that can be read.
  static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isLast: Bool
  ) -> Outcome {
    var index = range.lowerBound
    while index < range.upperBound {
      let word = ByteWord.load(bytes, index)
      // Ordinary ASCII, eight at a time: no high bit, and no byte that borrows from the one above.
      if (word | (word &- 0x0101_0101_0101_0101)) & ByteWord.highBits == 0 {
        index += 8
        continue
      }
      let stop = min(index + 8, range.upperBound)
      while index < stop {
        let first = bytes[index]
        if first < 0x80 {
          if first == 0 { return .nul(index) }
          index += 1
          continue
        }
        let rest = range.upperBound - index
        let length: Int
        var lower: UInt8 = 0x80
        var upper: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
          length = 3
          if first == 0xE0 { lower = 0xA0 }
          if first == 0xED { upper = 0x9F }
        case 0xF0...0xF4:
          length = 4
          if first == 0xF0 { lower = 0x90 }
          if first == 0xF4 { upper = 0x8F }
        default: return .bad(index)
        }
        if rest > 1 {
          guard bytes[index + 1] >= lower, bytes[index + 1] <= upper else { return .bad(index) }
          for next in 2..<max(min(length, rest), 2) where bytes[index + next] & 0xC0 != 0x80 {
            return .bad(index)
          }
        }
        if rest < length { return isLast ? .bad(index) : .fine(upTo: index) }
        index += length
      }
    }
    return .fine(upTo: range.upperBound)
  }
}
