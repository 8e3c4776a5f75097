/// A number as authors write it into a table.
enum WrittenNumber {
  /// A whole number: `1263`, `-5`.
  case whole
  /// A number with a decimal mark: `12.5`.
  case decimal
  /// A number with marks between its digits, `1,263`, which tables leave to the language of the page.
  case grouped

  /// What a text is; nil where it is no number.
  ///
  /// One that begins with a zero, such as the code `0755`, is none.
  init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty,
      parts.dropFirst().allSatisfy({ Self.areDigits($0) })
    else { return nil }
    if Self.areDigits(whole) {
      guard whole == "0" || !whole.hasPrefix("0") else { return nil }
      self = parts.count == 1 ? .whole : .decimal
      return
    }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), !first.hasPrefix("0"),
      groups.allSatisfy({ Self.areDigits($0) }), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    self = .grouped
  }

  private static func areDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
