/// What a spreadsheet writes in the place of a value that it has lost.
enum SpreadsheetDamage {
  /// The result of a formula that failed: `#REF!`.
  case formula
  /// A number that did not fit the width of its column: `####`.
  case width
  /// A long number, or an identifier taken for one, cut to a few digits: `1.23E+15`.
  case digits

  private static let errors = [
    "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  /// Recognises the damage by its exact form; nil for any other text.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    // Nearly every text ends here.
    guard text.count >= 4, text[0] == 0x23 || text[text.count - 3] == 0x2B else { return nil }
    self.init(suspect: text)
  }

  private init?(suspect text: UnsafeBufferPointer<UInt8>) {
    if text.allSatisfy({ $0 == 0x23 }) {
      self = .width
    } else if text[0] == 0x23 {
      guard Self.errors.contains(where: { $0.utf8.elementsEqual(text) }) else { return nil }
      self = .formula
    } else {
      let mantissa = text.dropLast(4)
      let hasPoint = mantissa.count == 1 || (mantissa.count > 2 && mantissa[1] == 0x2E)
      guard text[text.count - 4] == 0x45, text.suffix(2).allSatisfy(\.isDigit), text[0].isDigit,
        hasPoint, mantissa.dropFirst(2).allSatisfy(\.isDigit)
      else { return nil }
      self = .digits
    }
  }

  /// What has happened, for a caret.
  var label: String {
    switch self {
    case .formula: "a formula that failed"
    case .width: "a column that was too narrow"
    case .digits: "a number cut to a few digits"
    }
  }

  /// What to do.
  var help: String {
    switch self {
    case .formula:
      "mend the formula in the spreadsheet and export the file again, or leave the cell empty"
    case .width: "widen the column in the spreadsheet and export the file again"
    case .digits:
      "format the column as text in the spreadsheet, enter the whole number again, and export the file again"
    }
  }
}
