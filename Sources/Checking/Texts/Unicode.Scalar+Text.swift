extension Unicode.Scalar {
  /// Whether it is a Chinese character, which is a word without spaces around it.
  var isIdeograph: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007
      || (0x20000...0x3FFFF).contains(value)
  }

  /// Whether it is a letter of a script that parts its words with spaces.
  var isSpelling: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value & ~0x20) }
    if value < 0xAA || isIdeograph || (0x2000...0x30FF).contains(value) { return false }
    return properties.isAlphabetic
  }

  /// The value of a decimal digit of any script.
  var digit: Int? {
    if value < 0x80 { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
    if value < 0x660 || isIdeograph { return nil }
    guard properties.numericType == .decimal, let number = properties.numericValue else {
      return nil
    }
    return Int(number)
  }

  /// Whether it leaves room on a line: a space of any width, or the line's end.
  var isSpace: Bool {
    value == 0x20 || value == 0x0A || value == 0x09 || value == 0x0D || value == 0xA0
      || value == 0x3000 || (0x2000...0x200A).contains(value) || value == 0x202F
  }
}
