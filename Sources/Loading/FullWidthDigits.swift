internal import Diagnostics

extension LoadingRules {
  static let fullWidthDigits = Rule(
    "full-width-digits", "a document number or index number has ordinary digits",
    explanation: """
      Chinese input methods write the digits `１２６` (full width) as readily as `126`. They look much the same, and a reader
      who searches for the one does not find the other. Titles and texts may have either.

      - Wrong: `number: 京防发〔２０２２〕１２６号`
      - Right: `number: 京防发〔2022〕126号`
      """)
}

extension String {
  /// The same text with digits of full width (U+FF10 to U+FF19) as ordinary ones.
  var withOrdinaryDigits: String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isWide = (0xFF10...0xFF19).contains(scalar.value)
      result.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar)
    }
    return String(result)
  }
}

extension Form where Value == String {
  /// A number that an office gives: a text whose digits are ordinary ones.
  static let officialNumber = Form(name: "a text") { value, findings in
    guard let text = Form<String>.text.read(value, &findings) else { return nil }
    let ordinary = text.withOrdinaryDigits
    if ordinary != text {
      findings.add(
        Diagnostic(
          LoadingRules.fullWidthDigits, "'\(text)' has digits of full width", at: value.place,
          help: "write \(ordinary)", fix: value.fix(ordinary)))
    }
    return ordinary
  }
}

extension SourceValue {
  /// The replacement of the value by another text, in quotes where it has them.
  func fix(_ text: String) -> Diagnostic.Fix {
    switch content {
    case .quoted: .init(replacing: place, with: "\"\(text)\"")
    default: .init(replacing: place, with: text)
    }
  }
}
