extension CellAdvice {
  /// What to do about a text that a spreadsheet has put in the place of a value.
  static func spreadsheetAdvice(_ text: String) -> CellAdvice? {
    var text = text
    guard let damage = text.withUTF8({ SpreadsheetDamage($0) }) else { return nil }
    return CellAdvice(damage.help)
  }

  /// What to do about a number of seconds or days as spreadsheets count them.
  static func serialDateTime(_ text: String) -> CellAdvice? {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let days = Double(text),
      (20_000..<60_001).contains(days)
    else { return nil }
    var seconds = Int((days * 86_400).rounded())
    let day = iso(Calendar.date(ofDay: seconds / 86_400 - 25_569))
    seconds %= 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return CellAdvice(
      "write \(day)T\(clock): \(text) is how a spreadsheet counts that moment; format the column as text",
      "\(day)T\(clock)")
  }

  /// What to do about a number with a percent sign, whose value depends on what the column holds.
  static func percentAdvice(
    _ text: String, isInteger: Bool, isNumber: (String) -> Bool
  ) -> CellAdvice? {
    guard text.hasSuffix("%") else { return nil }
    let number = text.dropLast().filter { $0 != " " }
    guard isNumber(number) else { return nil }
    let share = isInteger ? nil : ExactNumber(number)?.hundredth.description
    return CellAdvice(
      "write \(number)"
        + (share.map { " if the column holds percent, \($0) if it holds shares" } ?? "")
        + ", or declare \"bareNumber\": false for this field, which drops the sign")
  }
}
