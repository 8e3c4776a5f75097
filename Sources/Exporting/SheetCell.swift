internal import GazetteModel
internal import Spreadsheets
internal import Tabular

/// Makes of the texts of a column what a spreadsheet holds.
///
/// What a spreadsheet would spoil stays a text: numbers of more digits than it shows, days before it
/// counts them right, times with a zone.
struct SheetCell {
  let type: FieldType

  /// How many digits of a number a spreadsheet shows; the others become zeros.
  private static let digitLimit = 15

  func value(_ text: String) -> SheetValue {
    let value: SheetValue? =
      switch type {
      case .number, .integer, .year: number(text)
      case .boolean: .boolean(text == "true" || text == "1")
      case .date: date(text[...]).map { .date(year: $0.year, month: $0.month, day: $0.day) }
      case .datetime: dateTime(text)
      case .time:
        time(text[...]).map { .time(hour: $0.hour, minute: $0.minute, second: $0.second) }
      default: nil
      }
    return value ?? .text(text)
  }

  private func number(_ text: String) -> SheetValue? {
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    let digits = mantissa.filter(\.isNumber).drop { $0 == "0" }
    guard digits.count <= Self.digitLimit, let value = Double(text), value.isFinite else {
      return nil
    }
    return .number(value)
  }

  private func date(_ text: Substring) -> CalendarDate? {
    CalendarDate(iso: text).flatMap { (Sheet.firstYear...9999).contains($0.year) ? $0 : nil }
  }

  private func dateTime(_ text: String) -> SheetValue? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = date(parts[0]), let time = time(parts[1]) else { return nil }
    return .dateTime(
      year: date.year, month: date.month, day: date.day, hour: time.hour, minute: time.minute,
      second: time.second)
  }

  /// A time of whole seconds and without a zone.
  private func time(_ text: Substring) -> (hour: Int, minute: Int, second: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard text.utf8.count == 8, parts.count == 3, let hour = Int(parts[0]), hour < 24,
      let minute = Int(parts[1]), let second = Int(parts[2])
    else { return nil }
    return (hour, minute, second)
  }
}
