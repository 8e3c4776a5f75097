extension CalendarDate {
  /// The month that an English name or its usual abbreviation stands for, whatever its case; nil for other words.
  public static func month(named word: some StringProtocol) -> Int? {
    let name = word.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    return monthNames.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
