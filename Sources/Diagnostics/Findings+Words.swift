extension Findings {
  /// What was counted but not kept, in words for each rule: "and 1,204 more of cell-type".
  var droppedInWords: [(rule: Rule, words: String)] {
    dropped.map { ($0.rule, "and \(grouped($0.count)) more of \($0.rule.code)") }
  }

  /// How much was found, in words: "3 errors, 1 warning".
  var summaryInWords: String {
    Severity.allCases.sorted(by: >)
      .map { (severity: $0, count: count($0)) }
      .filter { $0.count > 0 }
      .map { "\(grouped($0.count)) \($0.severity.rawValue)\($0.count == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}

/// A count with commas between the thousands.
private func grouped(_ count: Int) -> String {
  count < 1000
    ? String(count)
    : grouped(count / 1000) + "," + String(1000 + count % 1000).dropFirst()
}
