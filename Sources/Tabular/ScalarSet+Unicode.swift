extension ScalarSet {
  /// The scalars of a general category by its one or two letters (`L`, `Lu`); nil where there is no
  /// such category.
  static func category(_ name: String) -> ScalarSet? {
    guard (1...2).contains(name.utf8.count),
      codes.contains(where: { $0.hasPrefix(name) })
    else { return nil }
    var ranges: [ClosedRange<UInt32>] = []
    func collect(_ scalars: ClosedRange<UInt32>) {
      var start: UInt32?
      for value in scalars {
        let belongs = Unicode.Scalar(value).map { code($0).hasPrefix(name) } ?? false
        if belongs, start == nil { start = value }
        if !belongs, let first = start {
          ranges.append(first...value - 1)
          start = nil
        }
      }
      if let start { ranges.append(start...scalars.upperBound) }
    }
    // Planes 4 to 13 are empty, and the last two are for private use but for their last scalars:
    // asking for each of a million scalars would take longer than all the rest.
    collect(0...0x3_FFFF)
    collect(0xE_0000...0xE_0FFF)
    if "Co".hasPrefix(name) { ranges += [0xF_0000...0xF_FFFD, 0x10_0000...0x10_FFFD] }
    if "Cn".hasPrefix(name) {
      ranges += [
        0x4_0000...0xD_FFFF, 0xE_1000...0xE_FFFF, 0xF_FFFE...0xF_FFFF, 0x10_FFFE...0x10_FFFF,
      ]
    }
    return ScalarSet(ranges)
  }

  private static let codes = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Zs", "Zl", "Zp", "Sm", "Sc", "Sk", "So", "Cc", "Cf", "Co", "Cn",
  ]

  private static func code(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }

  /// White space as XML Schema's `\s` has it.
  static let space = ScalarSet(" \t\n\r")
  /// What ends a line, which `.` leaves out.
  static let lineEnds = ScalarSet("\n\r")

  /// What an XML name begins with (XML 1.0 §2.3, `NameStartChar`).
  static let nameStart = ScalarSet([
    0x3A...0x3A, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
    0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
    0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF,
  ])
  /// What an XML name consists of (XML 1.0 §2.3, `NameChar`).
  static let name = nameStart.union(
    ScalarSet([
      0x2D...0x2E, 0x30...0x39, 0xB7...0xB7, 0x300...0x36F, 0x203F...0x2040,
    ]))
}
