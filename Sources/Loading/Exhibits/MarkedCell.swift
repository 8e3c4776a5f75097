internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// A cell of a table that an author wrote: a value, and perhaps the mark that says what is to be known of it, `1263 [p]`.
struct MarkedCell {
  /// The value without spaces around it; nil where there is none.
  let value: String?
  let status: ObservationStatus?
  let place: Place

  /// The value and mark of a cell; a mark that is no letter of ours behind a number is a finding.
  init(_ cell: WrittenTable.Cell, findings: inout Findings) {
    place = cell.place
    let text = Self.trimmed(cell.text)
    guard text.hasSuffix("]"), let open = text.lastIndex(of: "["),
      open == text.startIndex || text[text.index(before: open)] == " "
    else {
      (value, status) = (text.isEmpty ? nil : text, nil)
      return
    }
    let rest = Self.trimmed(text[..<open])
    let letter = text[text.index(after: open)...].dropLast()
    if let status = ObservationStatus(rawValue: String(letter)) {
      (value, self.status) = (rest.isEmpty ? nil : rest, status)
      return
    }
    (value, status) = (text, nil)
    // Behind words, brackets may hold anything.
    guard rest.isEmpty || WrittenNumber(rest) != nil else { return }
    findings.add(
      Diagnostic(
        LoadingRules.tableMark, "'[\(letter)]' is not a mark of a number", at: place,
        help: "use one of \(ObservationStatus.allCases.map(\.mark).joined(separator: ", "))"))
  }

  /// A text without spaces around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    let rest = text.drop { $0 == " " }
    let end = rest.lastIndex { $0 != " " }.map { rest.index(after: $0) }
    return String(rest[..<(end ?? rest.startIndex)])
  }
}
