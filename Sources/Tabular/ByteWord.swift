/// Eight bytes looked at together.
///
/// The tests find bytes exactly (no false alarms above a hit), so that the position of the first
/// hit is also the position of a byte that was looked for.
enum ByteWord {
  /// How many bytes a word has: what must be readable behind bytes that are looked at in words.
  static let size = 8

  private static let low7: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// One ASCII byte, eight times.
  static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The eight bytes at `index`, the first of them in the lowest bits.
  @inline(__always)
  static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  /// The eight bytes at a place of which it is known that they can be read.
  @inline(__always)
  static func load(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// The high bit of each byte that is not the repeated ASCII byte `target`; a byte beyond ASCII
  /// must be told apart by its own high bit.
  @inline(__always)
  private static func differing(_ word: UInt64, _ target: UInt64) -> UInt64 {
    ((word & low7) ^ target) &+ low7
  }

  /// The high bit of each byte that is one of four repeated ASCII bytes.
  @inline(__always)
  static func matches(
    _ word: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64
  ) -> UInt64 {
    let none =
      differing(word, first) & differing(word, second) & differing(word, third)
      & differing(word, fourth)
    return ~(none | word) & highBits
  }

  /// The high bit of each byte that is a repeated ASCII byte.
  @inline(__always)
  static func matches(_ word: UInt64, _ target: UInt64) -> UInt64 {
    ~(differing(word, target) | word) & highBits
  }

  /// The high bit of each byte that JSON wants escaped: a control character, `"` or `\`.
  @inline(__always)
  static func escapes(_ word: UInt64) -> UInt64 {
    // A byte below 0x20 has none of the bits 5 and 6: adding 0x60 leaves its high bit unset.
    let control = (word & low7) &+ 0x6060_6060_6060_6060
    let none =
      control & differing(word, repeating(0x22)) & differing(word, repeating(0x5C))
    return ~(none | word) & highBits
  }

  /// The index of the byte whose high bit is the lowest one set.
  @inline(__always)
  static func firstIndex(_ mask: UInt64) -> Int {
    mask.trailingZeroBitCount >> 3
  }

  /// The lowest `count` bytes of a word, the others zero; `count` is at most 8.
  @inline(__always)
  static func prefix(_ word: UInt64, _ count: Int) -> UInt64 {
    count >= 8 ? word : word & ((1 << (UInt64(count) &* 8)) &- 1)
  }
}
