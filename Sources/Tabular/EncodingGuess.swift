/// The encoding that text which is not UTF-8 seems to be in.
enum EncodingGuess: Equatable {
  /// GBK or GB18030, as Chinese systems save it.
  case gbk
  /// One byte a character, as Western systems save it.
  case windows1252

  /// Guesses from the bytes around the first fault; nil where most of them are UTF-8 after all, so
  /// that only single bytes are damaged.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let sample = range.clamped(to: range.lowerBound..<range.lowerBound + 65_536)
    let faults = Self.countFaults(bytes, sample)
    let characters = bytes[sample].count { (0xC2...0xF4).contains($0) }
    if faults * 4 < characters { return nil }
    self = Self.looksLikeGBK(bytes[sample]) ? .gbk : .windows1252
  }

  private static func countFaults(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var count = 0
    var start = range.lowerBound
    while start < range.upperBound {
      switch UTF8Check.check(bytes, start..<range.upperBound, isLast: false) {
      case .fine: return count
      case .nul(let index): start = index + 1
      case .bad(let index):
        count += 1
        start = index + 1
      }
    }
    return count
  }

  /// In Chinese text nearly every character has both its bytes in the upper half.
  private static func looksLikeGBK(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    var pairs = 0
    var others = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let first = bytes[index]
      index += 1
      if first < 0x80 { continue }
      guard index < bytes.endIndex else { break }
      if (0x81...0xFE).contains(first), (0xA1...0xFE).contains(bytes[index]) {
        pairs += 1
        index += 1
      } else {
        others += 1
      }
    }
    return pairs > others
  }

  /// What it is called.
  var name: String {
    switch self {
    case .gbk: "GBK"
    case .windows1252: "Windows-1252"
    }
  }

  /// What to declare it as: of several names that of the encoding with the most characters.
  var declaration: String {
    switch self {
    case .gbk: "GB18030"
    case .windows1252: "windows-1252"
    }
  }
}
