/// A set of classes of scalars, one bit each.
struct ClassSet: Sendable, Hashable {
  private var words: SIMD4<UInt64> = .zero

  /// Adds a class.
  mutating func insert(_ kind: UInt8) {
    words[Int(kind >> 6)] |= 1 << UInt64(kind & 63)
  }

  /// Whether a class is in the set.
  func contains(_ kind: UInt8) -> Bool {
    words[Int(kind >> 6)] & 1 << UInt64(kind & 63) != 0
  }
}
