/// The few letters of ASCII that values are written with.
extension UInt8 {
  /// Whether this is one of `0` to `9`.
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether this is one of `A` to `Z` or `a` to `z`.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether this is a hexadecimal digit.
  @inline(__always)
  var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

  /// What the digit stands for.
  @inline(__always)
  var digitValue: Int { Int(self &- 0x30) }
}
