/// The encoding that text which is not UTF-8 seems to be in.
enum EncodingGuess: Equatable {
  /// GBK or GB18030, as Chinese systems save it.
  case gbk
  /// Big5, as systems in Taiwan and Hong Kong save it.
  case big5
  /// Shift_JIS, as Japanese systems save it.
  case shiftJIS
  /// One byte a character, as Western systems save it.
  case windows1252

  /// Guesses from the bytes around the first fault; nil where most of them are UTF-8 after all, so
  /// that only single bytes are damaged.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let sample = range.clamped(to: range.lowerBound..<range.lowerBound + 65_536)
    let faults = Self.countFaults(bytes, sample)
    let characters = bytes[sample].count { (0xC2...0xF4).contains($0) }
    if faults * 4 < characters { return nil }
    self = Self.guess(bytes[sample])
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

  /// How often bytes stand together as the characters of some encodings have them.
  private struct Pairs {
    /// A byte of the upper half with one behind it that is no digit or punctuation.
    var all = 0
    /// Both bytes in the upper half, as in nearly every character of Chinese text in GBK.
    var gbk = 0
    /// The syllables of Japanese in Shift_JIS.
    var kana = 0
    /// The first bytes of the usual characters of Big5, and those of them whose second byte is ASCII.
    var big5 = (all: 0, beforeASCII: 0)

    init(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
      var index = bytes.startIndex
      while index + 1 < bytes.endIndex {
        let (first, second) = (bytes[index], bytes[index + 1])
        index += 1
        guard first >= 0x81, second >= 0x40 else { continue }
        index += 1
        all += 1
        if second >= 0xA1 { gbk += 1 }
        switch (first, second) {
        case (0x82, 0x9F...0xF1), (0x83, 0x40...0x96): kana += 1
        case (0xA4...0xC6, _):
          big5.all += 1
          if second < 0x7F { big5.beforeASCII += 1 }
        default: break
        }
      }
    }
  }

  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> EncodingGuess {
    let pairs = Pairs(bytes)
    let beyond = bytes.count { $0 >= 0x80 }
    if pairs.kana * 4 > pairs.all { return .shiftJIS }
    if pairs.big5.all * 4 > pairs.all * 3, pairs.big5.beforeASCII * 4 > pairs.all { return .big5 }
    return pairs.gbk * 3 > beyond ? .gbk : .windows1252
  }

  /// What it is called.
  var name: String {
    switch self {
    case .gbk: "GBK"
    case .big5: "Big5"
    case .shiftJIS: "Shift_JIS"
    case .windows1252: "Windows-1252"
    }
  }

  /// What to declare it as: of several names that of the encoding with the most characters.
  var declaration: String {
    switch self {
    case .gbk: "GB18030"
    case .big5: "Big5-HKSCS"
    case .shiftJIS: "windows-31j"
    case .windows1252: "windows-1252"
    }
  }
}
