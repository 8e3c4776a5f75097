extension DecimalNumber {
  /// The power of ten of the last digit.
  private var unit: Int { magnitude - digits.count + 1 }

  /// Whether the number has no fraction.
  var isWhole: Bool { sign == 0 || unit >= 0 }

  /// The digits as one number; nil where they are too many.
  private var significand: UInt64? {
    digits.count <= 18 ? digits.reduce(0) { $0 * 10 + UInt64($1) } : nil
  }

  /// Whether the number can be a divisor: it is greater than zero, and has at most 18 digits.
  var isDivisor: Bool { sign > 0 && significand != nil }

  /// Whether the number is a whole multiple of a divisor, exactly.
  func isMultiple(of divisor: DecimalNumber) -> Bool {
    guard sign != 0 else { return true }
    // The last digit is not zero, so that a finer number is no multiple of a coarser one.
    guard let modulus = divisor.significand, unit >= divisor.unit else { return false }
    func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
      modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
    }
    var remainder: UInt64 = 0
    for digit in digits { remainder = (product(remainder, 10) + UInt64(digit)) % modulus }
    var power = 10 % modulus
    var exponent = unit - divisor.unit
    while exponent > 0 {
      if exponent & 1 == 1 { remainder = product(remainder, power) }
      power = product(power, power)
      exponent >>= 1
    }
    return remainder == 0
  }
}
