extension UnsafeBufferPointer<UInt8> {
  /// How many bytes the scalar at `index` takes: 1 to 4, and 1 for a byte that is ill-formed there.
  ///
  /// The well-formed sequences are those of the Unicode Standard, table 3-7.
  func scalarLength(at index: Int) -> Int {
    func continues(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + distance < count && range.contains(self[index + distance])
    }
    switch self[index] {
    case 0xC2...0xDF:
      return continues(1) ? 2 : 1
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        switch self[index] {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        default: 0x80...0xBF
        }
      return continues(1, second) && continues(2) ? 3 : 1
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        switch self[index] {
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      return continues(1, second) && continues(2) && continues(3) ? 4 : 1
    default:
      return 1
    }
  }
}
