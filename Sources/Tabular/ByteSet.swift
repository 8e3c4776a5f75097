/// A set of texts that is asked for each cell of a column.
///
/// A text is found by its length and what stands at its two ends, which is all there is to a text of up to sixteen
/// bytes; a longer one is then compared in full.
struct ByteSet: Sendable {
  /// What a text is looked up by: its length and up to eight bytes from either end.
  private struct Ends: Sendable, Equatable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var count: Int

    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>) {
      count = text.count
      let bytes = UnsafeRawBufferPointer(text)
      // The two ends of a short text overlap, so that no byte needs a look of its own.
      if count >= 8 {
        first = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else if count >= 4 {
        first = UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
        last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      } else if count > 0 {
        first = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8
        last = UInt64(bytes[count - 1])
      }
    }

    @inline(__always)
    var hash: Int {
      let mixed =
        (first ^ last.multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue
          ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
      return Int(truncatingIfNeeded: mixed >> 32)
    }
  }

  private struct Slot: Sendable {
    var ends: Ends
    /// Where the text begins among the bytes of all.
    var start: Int
  }

  private let mask: Int
  private var slots: [Slot?]
  private var bytes: [UInt8] = []

  /// The texts of a list.
  init(_ texts: [[UInt8]]) {
    var size = 8
    while size < texts.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: nil, count: size)
    for text in texts {
      text.withUnsafeBufferPointer { text in
        guard !contains(text) else { return }
        let ends = Ends(text)
        var slot = ends.hash & mask
        while slots[slot] != nil { slot = (slot + 1) & mask }
        slots[slot] = Slot(ends: ends, start: bytes.count)
        bytes += text
      }
    }
  }

  /// Whether a text is in the set.
  @inline(__always)
  func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      let ends = Ends(text)
      var slot = ends.hash & mask
      while let known = slots[slot] {
        if known.ends == ends, ends.count <= 16 || isText(known.start, text) { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }

  private func isText(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[start..<start + text.count].elementsEqual(text)
  }
}
