/// The place of a value in the order of its column, exact and quick to compare.
struct Rank: Sendable, Hashable, Comparable {
  /// What stands before the point, with the value's sign.
  var whole: Int
  /// What stands behind it, in units of 10⁻¹⁸, with the value's sign.
  var fraction: Int

  static func < (left: Rank, right: Rank) -> Bool {
    left.whole != right.whole ? left.whole < right.whole : left.fraction < right.fraction
  }

  /// The place of a decimal number; nil where it has an exponent, or more than 18 digits on a side.
  @inline(__always)
  init?(decimal text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let isNegative = text.first == 0x2D
    if isNegative || text.first == 0x2B { index = 1 }
    whole = 0
    let start = index
    while index < text.count, text[index].isDigit {
      whole = whole &* 10 &+ text[index].digitValue
      index += 1
    }
    guard index - start <= 18 else { return nil }
    fraction = 0
    if index < text.count {
      guard text[index] == 0x2E, text.count - index <= 19 else { return nil }
      index += 1
      var room = 18
      while index < text.count, text[index].isDigit {
        fraction = fraction &* 10 &+ text[index].digitValue
        index += 1
        room -= 1
      }
      guard index == text.count else { return nil }
      fraction *= Self.powers[room]
    }
    if isNegative { (whole, fraction) = (-whole, -fraction) }
  }

  /// The place of a decimal number of any notation; nil where it has more than 18 digits on a side of the point.
  init?(_ number: DecimalNumber) {
    guard number.sign != 0 else {
      (whole, fraction) = (0, 0)
      return
    }
    let last = number.magnitude - number.digits.count + 1
    guard number.magnitude < 18, last >= -18 else { return nil }
    (whole, fraction) = (0, 0)
    for (index, digit) in number.digits.enumerated() {
      let power = number.magnitude - index
      if power >= 0 {
        whole += Int(digit) * Self.powers[power]
      } else {
        fraction += Int(digit) * Self.powers[power + 18]
      }
    }
    if number.sign < 0 { (whole, fraction) = (-whole, -fraction) }
  }

  /// The number in digits, without zeros that say nothing: `-0.5`.
  var decimal: String {
    let sign = whole < 0 || fraction < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(abs(whole))" }
    var digits = String(String(abs(fraction) + Self.powers[18]).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(abs(whole)).\(digits)"
  }

  /// The place of an instant.
  init(_ instant: Instant) {
    (whole, fraction) = (instant.seconds, instant.fraction)
  }

  private static let powers: [Int] = {
    var powers = [1]
    for _ in 0..<18 { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()
}

extension CellForm {
  /// Whether of any two values one is less, or they are equal: durations have months of unlike lengths.
  var isTotallyOrdered: Bool {
    if case .duration = self { false } else { isOrdered }
  }

  /// The place of a canonical text; nil where a rank does not tell it.
  @inline(__always)
  func rank(of text: UnsafeBufferPointer<UInt8>) -> Rank? {
    if case .number(let form) = self {
      if let rank = Rank(decimal: text) { return rank }
      if !form.isInteger, NumberForm.isSpecial(text) { return nil }
      return Rank(DecimalNumber(text))
    }
    return instant(of: text).map { Rank($0) }
  }

  /// A canonical text as it is shown: a number in plain digits and a truth value as a word, however they are written.
  func plain(_ text: [UInt8]) -> String {
    text.withUnsafeBufferPointer { bytes in
      switch self {
      case .boolean: return BooleanForm.value(of: bytes) ? "true" : "false"
      case .number: if let rank = rank(of: bytes) { return rank.decimal }
      default: break
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// How two canonical texts compare: less than 0 where the left one is smaller; nil where one of them has no place.
  func order(_ left: UnsafeBufferPointer<UInt8>, _ right: [UInt8]) -> Int? {
    right.withUnsafeBufferPointer { right in
      if let left = rank(of: left), let right = rank(of: right) {
        return left < right ? -1 : left == right ? 0 : 1
      }
      guard let left = magnitude(of: left), let right = magnitude(of: right) else { return nil }
      return left.order(right)
    }
  }
}

extension Magnitude {
  /// How two values of one column compare; nil where they have no common order.
  fileprivate func order(_ other: Magnitude) -> Int? {
    switch (self, other) {
    case (.number(let left), .number(let right)): right.order(of: left)
    case (.infinity(let left), .infinity(let right)): left - right
    case (.infinity(let sign), .number): sign
    case (.number, .infinity(let sign)): -sign
    case (.instant(let left), .instant(let right)): left < right ? -1 : left == right ? 0 : 1
    default: nil
    }
  }
}
