/// A code that is spelled otherwise than its standard has it, and as it was probably meant.
struct CodeSpelling {
  /// The code in ordinary characters and capitals, without blanks.
  let code: [UInt8]
  /// What to do, in the imperative.
  let help: String

  /// The code as it was meant; nil where it is spelled as it should be.
  init?(_ text: ArraySlice<UInt8>) {
    var plain = String.UnicodeScalarView()
    var (hasWide, hasBlanks) = (false, false)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .format {
        hasBlanks = true
        continue
      }
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) {
        hasWide = true
        value -= 0xFEE0
      }
      if (0x61...0x7A).contains(value) { value -= 0x20 }
      plain.append(Unicode.Scalar(value) ?? scalar)
    }
    let meant = String(plain)
    code = Array(meant.utf8)
    guard code[...] != text else { return nil }
    help =
      if hasWide {
        "write \(meant) with ordinary instead of full-width characters"
      } else if hasBlanks {
        "write \(meant), without blanks"
      } else {
        "write \(meant), the letters as capitals"
      }
  }
}
