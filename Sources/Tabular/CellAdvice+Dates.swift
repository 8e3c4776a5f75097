extension CellAdvice {
  /// What to do about a text in a column of dates.
  static func dateAdvice(_ text: String, _ column: Column) -> CellAdvice? {
    if let day = Int(text.hasSuffix(".0") ? text.dropLast(2) : text[...]),
      (20_000...60_000).contains(day)
    {
      // Spreadsheets count days from 1899-12-30.
      let date = iso(Calendar.date(ofDay: day - 25_569))
      return CellAdvice(
        "write \(date): \(text) is how a spreadsheet counts that day; format the column as text",
        date)
    }
    for pattern in TemporalPattern.usualDates {
      if let date = date(text, by: pattern) {
        return CellAdvice(
          "write \(date), or declare \"format\": \"\(pattern)\" for this field", date)
      }
    }
    let monthFirst = date(text, by: "%m/%d/%Y")
    let dayFirst = date(text, by: "%d/%m/%Y")
    switch (monthFirst, dayFirst) {
    case (let date?, nil):
      return CellAdvice("write \(date), or declare \"format\": \"%m/%d/%Y\" for this field", date)
    case (nil, let date?):
      return CellAdvice("write \(date), or declare \"format\": \"%d/%m/%Y\" for this field", date)
    case (let first?, let second?):
      return CellAdvice("write \(first) or \(second), whichever is meant")
    case (nil, nil): break
    }
    if text.count > 10, date(String(text.prefix(10)), by: "%Y-%m-%d") != nil {
      return CellAdvice("write the date alone, or declare the type 'datetime' for this field")
    }
    if date(text + "-01", by: "%Y-%m-%d") != nil {
      return CellAdvice("write the day too, or declare the type 'yearmonth' for this field")
    }
    return nil
  }

  /// What to do about a text in a column of times.
  static func timeAdvice(
    _ text: String, _ kind: TemporalForm.Kind, _ column: Column
  ) -> CellAdvice? {
    var copy = text
    var rewritten: [UInt8] = []
    switch copy.withUTF8({ TemporalForm(any: kind).check($0, into: &rewritten) }) {
    case .rewritten:
      let value = String(decoding: rewritten, as: UTF8.self)
      return CellAdvice("write \(value), or declare a \"format\" for this field", value)
    case .canonical: return CellAdvice("write it in the field's format")
    case .faulty: break
    }
    if kind == .datetime, let advice = serialDateTime(text) { return advice }
    if kind == .datetime, date(text, by: "%Y-%m-%d") != nil {
      return CellAdvice("add the time, or declare the type 'date' for this field")
    }
    return nil
  }

  private static func date(_ text: String, by pattern: String) -> String? {
    guard let form = try? TemporalForm(.date, format: pattern) else { return nil }
    var copy = text
    var rewritten: [UInt8] = []
    switch copy.withUTF8({ form.check($0, into: &rewritten) }) {
    case .rewritten: return String(decoding: rewritten, as: UTF8.self)
    case .canonical: return text
    case .faulty: return nil
    }
  }

  static func iso(_ date: (year: Int, month: Int, day: Int)) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
  }
}
