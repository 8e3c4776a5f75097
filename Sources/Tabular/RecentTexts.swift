/// Texts met before, each with the number of its value: a column of few values asks little else.
///
/// A text has one slot only, and takes it from another. Texts of more than 32 bytes are not kept.
struct RecentTexts: Sendable {
  private struct Entry {
    var words = SIMD4<UInt64>.zero
    /// The length of the text; 255 where there is none.
    var length: UInt8 = 255
    var number: Int32 = 0
  }

  /// Where a text belongs.
  struct Slot {
    fileprivate var index: Int
    fileprivate var words: SIMD4<UInt64>
    fileprivate var length: UInt8
  }

  private var entries: [Entry]

  /// Room for so many texts, a power of two.
  init(slots: Int) {
    entries = Array(repeating: Entry(), count: slots)
  }

  /// The place of a text; nil where it is too long.
  @inline(__always)
  func slot(of text: UnsafeBufferPointer<UInt8>) -> Slot? {
    guard text.count <= 32, let start = text.baseAddress else { return nil }
    var words = SIMD4<UInt64>.zero
    // A batch has eight bytes of room behind its texts.
    words.x = ByteWord.prefix(ByteWord.load(start), text.count)
    if text.count > 8 { words.y = ByteWord.prefix(ByteWord.load(start + 8), text.count - 8) }
    if text.count > 16 { words.z = ByteWord.prefix(ByteWord.load(start + 16), text.count - 16) }
    if text.count > 24 { words.w = ByteWord.prefix(ByteWord.load(start + 24), text.count - 24) }
    var mixed = (words.x ^ UInt64(text.count)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 32) ^ words.y) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ (mixed >> 32) ^ words.z ^ words.w) &* 0x9E37_79B9_7F4A_7C15
    return Slot(
      index: Int(truncatingIfNeeded: mixed >> 40) & (entries.count - 1), words: words,
      length: UInt8(truncatingIfNeeded: text.count))
  }

  /// The number of the text that a slot was asked for; nil where another text has it.
  @inline(__always)
  func number(in slot: Slot?) -> Int? {
    guard let slot else { return nil }
    return entries.withUnsafeBufferPointer { entries in
      let entry = entries[slot.index]
      guard entry.length == slot.length, entry.words == slot.words else { return nil }
      return Int(entry.number)
    }
  }

  /// Puts a text into its slot.
  mutating func keep(_ number: Int, in slot: Slot?) {
    guard let slot else { return }
    entries[slot.index] = Entry(
      words: slot.words, length: slot.length, number: Int32(truncatingIfNeeded: number))
  }
}
