/// The units by which texts are compared: words where a script parts them, else characters.
public enum TextUnits {
  /// Cuts a text into words, characters of Chinese and Japanese, marks and blanks, none of which is left out.
  ///
  /// A number with its separators (`1,000`, `2022-03-19`, `9:30`) is one word, and so is one with an apostrophe.
  public static func split(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let kinds = scalars.map(Kind.init)
    var units: [String] = []
    var unit = String.UnicodeScalarView()
    for index in scalars.indices {
      if index > 0, !continues(at: index, scalars, kinds) {
        units.append(String(unit))
        unit = String.UnicodeScalarView()
      }
      unit.append(scalars[index])
    }
    if !unit.isEmpty { units.append(String(unit)) }
    return units
  }

  /// Whether a unit says something by itself, and is not merely a blank or a mark of punctuation.
  public static func isWord(_ unit: String) -> Bool {
    switch unit.unicodeScalars.first.map(Kind.init) {
    case .letter, .digit, .ideograph: true
    case .blank, .extender, .mark, nil: false
    }
  }

  private enum Kind {
    case letter
    case digit
    /// A character that is a unit by itself though it is part of a word.
    case ideograph
    case blank
    /// What belongs to the character before it.
    case extender
    case mark

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x30FF, 0x31F0...0x31FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFD:
        self = .ideograph
        return
      default: break
      }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .extender
      case .decimalNumber, .letterNumber, .otherNumber: self = .digit
      case _ where properties.isWhitespace: self = .blank
      case _ where properties.isAlphabetic || scalar == "_": self = .letter
      default: self = .mark
      }
    }
  }

  /// Whether the scalar at an index belongs to the unit that holds the one before it.
  private static func continues(
    at index: Int, _ scalars: [Unicode.Scalar], _ kinds: [Kind]
  ) -> Bool {
    // What extends a character is passed over, so that a word goes on behind an accent.
    var last = index - 1
    while last > 0, kinds[last] == .extender { last -= 1 }
    switch (kinds[last], kinds[index]) {
    case (_, .extender), (.blank, .blank): return true
    case (.letter, .letter), (.letter, .digit), (.digit, .letter), (.digit, .digit): return true
    case (.mark, .letter), (.mark, .digit):
      return last > 0 && joins(last, scalars, kinds)
    case (.letter, .mark), (.digit, .mark):
      return index + 1 < scalars.count && joins(index, scalars, kinds)
    default: return false
    }
  }

  /// Whether the mark at an index holds a number or a word together.
  private static func joins(_ index: Int, _ scalars: [Unicode.Scalar], _ kinds: [Kind]) -> Bool {
    switch scalars[index] {
    case ".", ",", ":", "/", "-": kinds[index - 1] == .digit && kinds[index + 1] == .digit
    case "'", "’": kinds[index - 1] == .letter && kinds[index + 1] == .letter
    default: false
    }
  }
}
