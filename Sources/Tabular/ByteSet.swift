/// A set of texts that is asked for each cell of a column.
///
/// A text is found by its length and its first and last eight bytes, and then compared in full.
struct ByteSet: Sendable {
  private let mask: Int
  /// For each slot the number of a text, or -1.
  private var slots: [Int32]
  private var starts: [Int] = [0]
  private var bytes: [UInt8] = []

  /// The texts of a list.
  init(_ texts: [[UInt8]]) {
    var size = 8
    while size < texts.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: -1, count: size)
    for text in texts {
      text.withUnsafeBufferPointer { text in
        guard !contains(text) else { return }
        var slot = hash(text) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(starts.count - 1)
        bytes += text
        starts.append(bytes.count)
      }
    }
  }

  /// Whether a text is in the set.
  @inline(__always)
  func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      var slot = hash(text) & mask
      while slots[slot] >= 0 {
        if isText(Int(slots[slot]), text) { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }

  @inline(__always)
  private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    starts.withUnsafeBufferPointer { starts in
      let start = starts[number]
      guard starts[number + 1] - start == text.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        for index in 0..<text.count where bytes[start + index] != text[index] { return false }
        return true
      }
    }
  }

  @inline(__always)
  private func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let count = text.count
    var first: UInt64 = 0
    var last: UInt64 = 0
    if count >= 8 {
      first = ByteWord.load(text, 0)
      last = ByteWord.load(text, count - 8)
    } else {
      for index in 0..<count { first = first << 8 | UInt64(text[index]) }
    }
    let mixed =
      (first ^ last.multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue
        ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}
