/// A number in decimal digits: `significand` × 10 to the power of `exponent`.
///
/// Numbers are written from these digits, never by binary arithmetic, so that 0.1 + 0.2 as an axis counts
/// it is 0.3.
struct DecimalText: Hashable {
  var significand: Int
  var exponent: Int

  init(significand: Int, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  /// The shortest digits that mean the number, at most 12 of them; zero where it is not finite.
  init(_ number: Double) {
    significand = 0
    exponent = 0
    guard number.isFinite else { return }
    let pieces = number.magnitude.description.split(separator: "e")
    var isFraction = false
    for byte in pieces[0].utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        significand = significand * 10 + Int(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      }
    }
    if pieces.count > 1 { exponent += Int(pieces[1]) ?? 0 }
    shorten()
    if number < 0 { significand = -significand }
  }

  private mutating func shorten() {
    var divisor = 1
    while significand / divisor >= 1_000_000_000_000 {
      divisor *= 10
      exponent += 1
    }
    significand = (significand + divisor / 2) / divisor
    while significand != 0, significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    if significand == 0 { exponent = 0 }
  }
}
