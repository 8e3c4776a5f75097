/// Where a cell's text stands in its batch's bytes, and what is known of it, in one word.
///
/// The low half is the offset, the high half the length with the flags above it: eight bytes a
/// cell, so that the cells of a batch stay in the processor's cache beside its bytes.
@usableFromInline
struct Cell: Sendable {
  @usableFromInline var bits: UInt64

  static let lengthMask: UInt64 = (1 << 28) - 1
  /// There is no value.
  @usableFromInline static let missing: UInt64 = 1 << 63
  /// The text is enclosed by quotes in the source, which stand right around it.
  static let quoted: UInt64 = 1 << 62
  /// The text breaks a rule that has been reported, so that later checks pass it by.
  static let faulty: UInt64 = 1 << 61
  /// The text holds neither comma nor quote nor line break.
  static let plain: UInt64 = 1 << 60

  @inline(__always)
  init(offset: Int, length: Int, flags: UInt64 = 0) {
    bits = UInt64(truncatingIfNeeded: offset) | UInt64(truncatingIfNeeded: length) << 32 | flags
  }

  /// The cell of a column that the file does not have, which has been reported if it should.
  static let absent = Cell(offset: 0, length: 0, flags: missing | faulty | plain)

  @usableFromInline @inline(__always)
  var offset: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

  @usableFromInline @inline(__always)
  var length: Int { Int(truncatingIfNeeded: bits >> 32 & Self.lengthMask) }

  @usableFromInline @inline(__always)
  var isMissing: Bool { bits & Self.missing != 0 }

  @inline(__always)
  func has(_ flag: UInt64) -> Bool { bits & flag != 0 }
}
