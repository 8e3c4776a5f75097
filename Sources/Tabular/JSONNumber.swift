/// Writes numbers of Table Schema as numbers of JSON (RFC 8259 §6), digit by digit.
enum JSONNumber {
  /// Writes a canonical number: `007` as `7`, `+5` as `5`, `.5` as `0.5`; what JSON has no number
  /// for (`INF`, `-INF`, `NaN`) becomes a string.
  @inline(__always)
  static func write(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    // Digits that begin with another than 0 are what nearly all numbers are.
    guard let first = text.first, first &- 0x31 < 9, text.allSatisfy(\.isDigit),
      let from = text.baseAddress
    else { return writeOther(text, to: start) }
    return CellCopy.copy(from, text.count, to: start)
  }

  @inline(never)
  private static func writeOther(
    _ text: UnsafeBufferPointer<UInt8>, to start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var out = start
    func write(_ byte: UInt8) {
      out[0] = byte
      out += 1
    }
    if let special = NumberForm.special(text) {
      write(0x22)
      for index in 0..<special.utf8CodeUnitCount { write(special.utf8Start[index]) }
      write(0x22)
      return out
    }
    var index = 0
    if text.first == 0x2D { write(0x2D) }
    if text.first == 0x2D || text.first == 0x2B { index = 1 }
    while index + 1 < text.count, text[index] == 0x30, text[index + 1].isDigit { index += 1 }
    if index == text.count || !text[index].isDigit { write(0x30) }
    while index < text.count {
      // A point that nothing follows is left out.
      if text[index] != 0x2E || (index + 1 < text.count && text[index + 1].isDigit) {
        write(text[index])
      }
      index += 1
    }
    return out
  }
}
