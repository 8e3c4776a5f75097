/// A decimal number of any length, kept digit by digit so that comparisons are exact.
struct DecimalNumber: Sendable, Hashable {
  /// -1, 0 or 1.
  let sign: Int
  /// The power of ten of the first digit.
  let magnitude: Int
  /// The digits (0 to 9) without zeros at either end; empty for zero.
  let digits: [UInt8]

  /// The number of a text that is a decimal number by XML Schema, with or without an exponent.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let scan = Scan(text)
    sign = scan.sign
    magnitude = scan.magnitude
    var digits = text[scan.start..<scan.end].compactMap { $0.isDigit ? $0 &- 0x30 : nil }
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
  }

  /// The number of a text, as above.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { DecimalNumber($0) }
  }

  /// Where the digits stand in a text, and how much they weigh.
  struct Scan {
    private(set) var sign = 1
    private(set) var magnitude = 0
    /// The first digit that is not zero.
    private(set) var start = 0
    /// Behind the last digit before the exponent.
    private(set) var end = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
      var index = 0
      let isNegative = text.first == 0x2D
      if isNegative || text.first == 0x2B { index = 1 }
      var whole = 0
      var zeros = 0
      var hasPoint = false
      start = -1
      while index < text.count {
        let byte = text[index]
        if byte == 0x2E {
          hasPoint = true
        } else if byte.isDigit {
          if start < 0 { if byte == 0x30 { zeros += 1 } else { start = index } }
          if !hasPoint { whole += 1 }
        } else {
          break
        }
        index += 1
      }
      end = index
      guard start >= 0 else {
        (sign, start) = (0, end)
        return
      }
      sign = isNegative ? -1 : 1
      magnitude = whole - 1 - zeros + Self.exponent(text, from: index)
    }

    /// The exponent that begins at `index`; so large a one that nobody can mean it is cut.
    private static func exponent(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
      guard index < text.count else { return 0 }
      var value = 0
      for byte in text[(index + 1)...] where byte.isDigit {
        value = min(value * 10 + byte.digitValue, 1_000_000_000_000)
      }
      return text[index + 1] == 0x2D ? -value : value
    }
  }

  /// How the number of a text compares with this one: less than 0 where it is smaller.
  func order(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let scan = Scan(text)
    guard scan.sign == sign else { return scan.sign - sign }
    guard sign != 0 else { return 0 }
    guard scan.magnitude == magnitude else {
      return scan.magnitude < magnitude ? -sign : sign
    }
    var position = 0
    for index in scan.start..<scan.end where text[index] != 0x2E {
      let digit = text[index] &- 0x30
      let other = position < digits.count ? digits[position] : 0
      if digit != other { return digit < other ? -sign : sign }
      position += 1
    }
    return position < digits.count ? -sign : 0
  }

  /// How a number compares with this one: less than 0 where it is smaller.
  func order(of other: DecimalNumber) -> Int {
    guard other.sign == sign else { return other.sign - sign }
    guard other.magnitude == magnitude else {
      return other.magnitude < magnitude ? -sign : sign
    }
    if other.digits == digits { return 0 }
    return other.digits.lexicographicallyPrecedes(digits) ? -sign : sign
  }

  /// Adds a form that is the same for every way of writing one number.
  static func appendNormal(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let scan = Scan(text)
    guard scan.sign != 0 else {
      bytes.append(0x30)
      return
    }
    if scan.sign < 0 { bytes.append(0x2D) }
    var end = bytes.count
    for index in scan.start..<scan.end where text[index] != 0x2E {
      bytes.append(text[index])
      if text[index] != 0x30 { end = bytes.count }
    }
    bytes.removeLast(bytes.count - end)
    bytes.append(0x65)
    withUnsafeBytes(of: scan.magnitude.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
