/// What a cell of a spreadsheet holds.
public enum SheetValue: Sendable, Hashable {
  /// A text: never a formula and never a link, whatever it looks like.
  case text(String)
  /// A number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// A day from ``Sheet/firstYear`` on.
  case date(year: Int, month: Int, day: Int)
  /// A day from ``Sheet/firstYear`` on, and a time.
  case dateTime(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int)
  /// A time of day.
  case time(hour: Int, minute: Int, second: Int)
}
