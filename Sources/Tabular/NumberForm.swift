/// How the numbers of a column are written (Table Schema 2.0, `number` and `integer`).
struct NumberForm: Sendable {
  let isInteger: Bool
  private let decimal: [UInt8]
  private let group: [UInt8]
  private let isBare: Bool
  private let isDefault: Bool

  init(isInteger: Bool, decimalChar: String = ".", groupChar: String = "", isBare: Bool = true) {
    self.isInteger = isInteger
    decimal = Array(decimalChar.utf8)
    group = Array(groupChar.utf8)
    self.isBare = isBare
    isDefault = decimalChar == "." && groupChar.isEmpty && isBare
  }

  /// Checks a text; what is not canonical is added to `rewritten`.
  @inline(__always)
  func check(_ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]) -> Verdict {
    if isDefault { return Self.isNumber(text, isInteger: isInteger) ? .canonical : .faulty }
    return rewrite(text, into: &rewritten)
  }

  /// Whether a text is a number in the form that holds where nothing is declared.
  @inline(__always)
  static func isNumber(_ text: UnsafeBufferPointer<UInt8>, isInteger: Bool) -> Bool {
    if isInteger {
      var index = text.first == 0x2D || text.first == 0x2B ? 1 : 0
      guard index < text.count else { return false }
      while index < text.count {
        guard text[index].isDigit else { return false }
        index += 1
      }
      return true
    }
    return isDecimal(text) || isSpecial(text)
  }

  /// XML Schema's decimal, with the exponent that Table Schema adds.
  private static func isDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = text.first == 0x2D || text.first == 0x2B ? 1 : 0
    let digits = countDigits(text, from: index)
    index += digits
    var fraction = 0
    if index < text.count, text[index] == 0x2E {
      fraction = countDigits(text, from: index + 1)
      index += 1 + fraction
    }
    guard digits + fraction > 0 else { return false }
    guard index < text.count else { return true }
    guard text[index] | 0x20 == 0x65 else { return false }
    index += 1
    if index < text.count, text[index] == 0x2D || text[index] == 0x2B { index += 1 }
    let exponent = countDigits(text, from: index)
    return exponent > 0 && index + exponent == text.count
  }

  @inline(__always)
  private static func countDigits(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isDigit { index += 1 }
    return index - start
  }

  /// Whether a text is `NaN`, `INF` or `-INF`, in whatever case.
  static func isSpecial(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    special(text) != nil
  }

  /// Which special value a text is: `NaN`, `INF` or `-INF`.
  static func special(_ text: UnsafeBufferPointer<UInt8>) -> StaticString? {
    guard text.count == 3 || text.count == 4, let last = text.last, last.isLetter else {
      return nil
    }
    let lower = text.map { $0 | 0x20 }
    if lower == [0x6E, 0x61, 0x6E] { return "NaN" }
    if lower == [0x69, 0x6E, 0x66] { return "INF" }
    if text[0] == 0x2D, lower.dropFirst() == [0x69, 0x6E, 0x66] { return "-INF" }
    return nil
  }

  /// Reads a number with the declared options, and writes it without them.
  private func rewrite(
    _ text: UnsafeBufferPointer<UInt8>, into rewritten: inout [UInt8]
  ) -> Verdict {
    if !isInteger, Self.isSpecial(text) { return .canonical }
    let start = rewritten.count
    guard writeBare(isBare ? text[...] : strip(text), into: &rewritten) else {
      rewritten.removeLast(rewritten.count - start)
      return .faulty
    }
    let isValid = rewritten[start...].withUnsafeBufferPointer {
      Self.isNumber($0, isInteger: isInteger)
    }
    if isValid, !rewritten[start...].elementsEqual(text) { return .rewritten }
    rewritten.removeLast(rewritten.count - start)
    return isValid ? .canonical : .faulty
  }

  /// Writes a number with its group marks left out and its decimal mark a point.
  private func writeBare(
    _ text: UnsafeBufferPointer<UInt8>.SubSequence, into rewritten: inout [UInt8]
  ) -> Bool {
    let start = rewritten.count
    var rest = text
    var hasDecimal = false
    while let byte = rest.first {
      if !hasDecimal, !group.isEmpty, rest.starts(with: group) {
        // A group mark stands between digits, or it is something else.
        let next = rest.dropFirst(group.count)
        guard rewritten.count > start, rewritten.last?.isDigit == true,
          next.first?.isDigit == true
        else { return false }
        rest = next
      } else if !isInteger, !hasDecimal, rest.starts(with: decimal) {
        rewritten.append(0x2E)
        hasDecimal = true
        rest = rest.dropFirst(decimal.count)
      } else if byte == 0x2E {
        return false
      } else {
        rewritten.append(byte)
        rest = rest.dropFirst()
      }
    }
    return true
  }

  /// What is left of a text without what stands before and behind its number.
  private func strip(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>.SubSequence {
    guard var first = text.firstIndex(where: \.isDigit),
      let last = text.lastIndex(where: \.isDigit)
    else { return text[...] }
    if !isInteger, text[..<first].suffix(decimal.count).elementsEqual(decimal) {
      first -= decimal.count
    }
    if first > 0, text[first - 1] == 0x2D || text[first - 1] == 0x2B { first -= 1 }
    return text[first...last]
  }
}
