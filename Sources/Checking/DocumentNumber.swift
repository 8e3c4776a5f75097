/// A document number in one spelling: `京防发〔2022〕126号`.
///
/// Brackets, full width and spaces differ from one keyboard to the next, and mean nothing.
struct DocumentNumber {
  /// The number in its one spelling, to tell whether two are the same.
  let spelling: String
  /// The series that it belongs to, and its place there; nil where the number names no year in brackets.
  let position: (series: Series, number: Int)?

  /// The documents of an office and a year that are counted on.
  struct Series: Hashable {
    /// What stands before the count: `京防发〔2022〕`.
    let prefix: String
    /// What stands after it: `号`.
    let suffix: String
  }

  init(_ text: String) {
    var plain = ""
    for scalar in text.unicodeScalars where !scalar.isSpace {
      switch scalar {
      case "[", "［", "【", "(", "（", "〔": plain.unicodeScalars.append("〔")
      case "]", "］", "】", ")", "）", "〕": plain.unicodeScalars.append("〕")
      default:
        if let digit = scalar.digit {
          plain += String(digit)
        } else if (0xFF01...0xFF5E).contains(scalar.value),
          let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
        {
          plain.unicodeScalars.append(narrow)
        } else {
          plain.unicodeScalars.append(scalar)
        }
      }
    }
    spelling = plain.lowercased()
    position = Self.position(spelling)
  }

  private static func position(_ text: String) -> (Series, Int)? {
    guard let open = text.lastIndex(of: "〔"), let close = text[open...].firstIndex(of: "〕") else {
      return nil
    }
    let year = text[text.index(after: open)..<close]
    let rest = text[text.index(after: close)...]
    guard year.count == 4, year.allSatisfy(\.isNumber),
      let start = rest.firstIndex(where: \.isNumber)
    else { return nil }
    let digits = rest[start...].prefix(while: \.isNumber)
    let suffix = rest[digits.endIndex...]
    guard digits.count <= 6, let number = Int(digits), number > 0,
      !suffix.contains(where: \.isNumber)
    else { return nil }
    return (Series(prefix: String(text[..<start]), suffix: String(suffix)), number)
  }
}
