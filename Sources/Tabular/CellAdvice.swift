/// What a faulty cell was probably meant to be, and what to do about it.
struct CellAdvice {
  /// What to do, in the imperative.
  let help: String
  /// What to write in its stead, where there is exactly one plausible text.
  let replacement: String?

  /// Recognises the ways in which people and spreadsheets write values; nil for anything else.
  init?(_ text: String, for column: Column) {
    guard let advice = Self.advice(text, column) else { return nil }
    self = advice
  }

  init(_ help: String, _ replacement: String? = nil) {
    self.help = help
    self.replacement = replacement
  }

  private static let placeholders: Set<String> = [
    "-", "--", "—", "/", ".", "?", "na", "n/a", "#n/a", "nan", "nil", "none", "null", "无", "未知",
    "暂无", "不详", "unknown",
  ]

  private static func advice(_ text: String, _ column: Column) -> CellAdvice? {
    if text.isEmpty {
      let owner = column.field.missingValues == nil ? "the schema" : "this field"
      return CellAdvice("add '' to 'missingValues' of \(owner), or write a value")
    }
    if placeholders.contains(text.lowercased()) {
      guard column.isMissingWhenEmpty else {
        return CellAdvice("add \(Quotation(text)) to 'missingValues'")
      }
      return CellAdvice("leave the cell empty, or add \(Quotation(text)) to 'missingValues'", "")
    }
    let plain = plainText(text)
    if plain != text, accepts(plain, column) {
      let hasWide = text.unicodeScalars.contains { (0xFF01...0xFF5E).contains($0.value) }
      return CellAdvice(
        hasWide
          ? "write \(plain) with ordinary instead of full-width characters"
          : "remove the space around the value", plain)
    }
    if let advice = spreadsheetAdvice(plain) { return advice }
    switch column.form {
    case .number(let form): return numberAdvice(plain, form, column)
    case .boolean: return booleanAdvice(plain)
    case .temporal(let form) where form.kind == .date: return dateAdvice(plain, column)
    case .temporal(let form): return timeAdvice(plain, form.kind, column)
    case .string(.uri): return uriAdvice(plain, column)
    default: return nil
    }
  }

  /// A text without space around it, and with ordinary for full-width characters.
  private static func plainText(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if (0xFF01...0xFF5E).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) {
        scalars.append(narrow)
      } else {
        scalars.append(scalar)
      }
    }
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let head = scalars.drop(while: isSpace)
    let count = head.reversed().drop(while: isSpace).count
    return String(String.UnicodeScalarView(head.prefix(count)))
  }

  /// Whether a text is a value in the column's form.
  private static func accepts(_ text: String, _ column: Column) -> Bool {
    var text = text
    var rewritten: [UInt8] = []
    return text.withUTF8 { column.form.check($0, into: &rewritten) } != .faulty
  }

  private static func numberAdvice(
    _ text: String, _ form: NumberForm, _ column: Column
  ) -> CellAdvice? {
    func isNumber(_ text: String) -> Bool { accepts(text, column) }
    // 万 and 亿 multiply: dropping them would change the value.
    if text.contains("万") || text.contains("亿"), text.contains(where: \.isNumber) {
      return CellAdvice("write the number out in full, in digits")
    }
    if let advice = percentAdvice(text, isInteger: form.isInteger, isNumber: isNumber) {
      return advice
    }
    for mark in [",", " ", "\u{A0}", "\u{202F}", "'", "’", "，"] where isGrouped(text, by: mark) {
      let digits = text.split(separator: mark).joined()
      if isNumber(digits) {
        return CellAdvice(
          "write \(digits), or declare \"groupChar\": \"\(mark)\" for this field", digits)
      }
    }
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    if form.isInteger, pieces.count == 2, isNumber(String(pieces[0])),
      !pieces[1].isEmpty, pieces[1].allSatisfy({ $0 == "0" })
    {
      return CellAdvice("write \(pieces[0])", String(pieces[0]))
    }
    if form.isInteger, pieces.count == 2, isNumber(String(pieces[0])), isNumber(String(pieces[1])) {
      return CellAdvice("round the value, or declare the type 'number' for this field")
    }
    if let advice = continentalAdvice(text, isNumber: isNumber) { return advice }
    let point = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    if !form.isInteger, point != text, isNumber(point) {
      return CellAdvice("write \(point), or declare \"decimalChar\": \",\" for this field", point)
    }
    let bare = text.drop { !$0.isASCII || !($0.isNumber || "+-.".contains($0)) }
    let number = String(bare.prefix { $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) })
    let rest = bare.dropFirst(number.count)
    // Text around a number may be dropped; digits that stand apart from it may not, nor marks that
    // may be part of it, nor what is left of damaged characters.
    if text.contains(where: { ",()\u{FFFD}".contains($0) }) { return nil }
    if number != text, isNumber(number), !rest.contains(where: \.isNumber) {
      return CellAdvice("write \(number), or declare \"bareNumber\": false for this field", number)
    }
    return nil
  }

  /// What to do about a number with points between its thousands and a decimal comma.
  private static func continentalAdvice(
    _ text: String, isNumber: (String) -> Bool
  ) -> CellAdvice? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let number = groups.joined() + "." + parts[1]
    guard isNumber(number) else { return nil }
    return CellAdvice(
      "write \(number), or declare \"groupChar\": \".\" and \"decimalChar\": \",\" for this field",
      number)
  }

  /// Whether a text is digits in groups of three.
  private static func isGrouped(_ text: String, by mark: String) -> Bool {
    let whole = text.split(separator: ".", omittingEmptySubsequences: false).first ?? ""
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first else { return false }
    return (1...4).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func booleanAdvice(_ text: String) -> CellAdvice? {
    let yes: Set<String> = ["yes", "y", "t", "on", "是", "有", "√", "对", "x"]
    let no: Set<String> = ["no", "n", "f", "off", "否", "无", "×", "错"]
    let word = text.lowercased()
    if yes.contains(word) {
      return CellAdvice(
        "write true, or declare \"trueValues\": [\"\(text)\"] for this field", "true")
    }
    if no.contains(word) {
      return CellAdvice(
        "write false, or declare \"falseValues\": [\"\(text)\"] for this field", "false")
    }
    return nil
  }

  private static func uriAdvice(_ text: String, _ column: Column) -> CellAdvice? {
    let full = "https://" + text
    if !text.contains(":"), text.contains("."), accepts(full, column) {
      return CellAdvice("write the address in full, as in \(full)")
    }
    return text.unicodeScalars.contains { !$0.isASCII || $0 == " " }
      ? CellAdvice("write spaces and letters beyond ASCII as %XX, as browsers copy them") : nil
  }
}
