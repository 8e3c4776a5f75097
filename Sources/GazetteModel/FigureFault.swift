/// Why a reference names no value.
public enum FigureFault: Error, Sendable, Hashable {
  /// The reference is not written as one; the rule that it breaks.
  case syntax(String)
  /// There is no such view among those that were answered; the name that comes closest.
  case noView(String, suggestion: String?)
  /// The view has no such column; the name that comes closest, and all there are.
  case noColumn(String, view: String, suggestion: String?, columns: [String])
  /// The view has several columns, and the reference names none.
  case severalColumns(view: String, columns: [String])
  /// No row has these values; where there is one key, the value that comes closest.
  case noRow(FigureReference, suggestion: String?)
  /// So many rows have these values.
  case severalRows(FigureReference, count: Int)
  /// The value is to be rounded, and the column holds no numbers.
  case noNumber(FigureReference, column: String)
  /// The row has no value in the column.
  case noValue(FigureReference)

  /// What is wrong, as a headline.
  public var message: String {
    switch self {
    case .syntax(let rule): rule
    case .noView(let name, _): "there is no view '\(name)'"
    case .noColumn(let name, let view, _, _): "the view '\(view)' has no column '\(name)'"
    case .severalColumns(let view, let columns):
      "the view '\(view)' has \(columns.count) columns, so a figure must name one"
    case .noRow(let reference, _):
      reference.keys.isEmpty
        ? "the view '\(reference.view)' has no rows" : "no row is '\(reference)'"
    case .severalRows(let reference, let count):
      "\(count) rows are '\(reference)', and a figure is one value"
    case .noNumber(let reference, let column):
      "'\(reference)' must not be rounded: '\(column)' holds no numbers"
    case .noValue(let reference): "the row of '\(reference)' has no value"
    }
  }

  /// What to do, in the imperative.
  public var help: String {
    switch self {
    case .syntax: "write figure:NAME, or figure:VIEW.column[key=value]"
    case .noView(_, let name?), .noColumn(_, _, let name?, _), .noRow(_, let name?):
      "did you mean '\(name)'?"
    case .noView(let name, nil): "add it as content/views/\(name).sql"
    case .noColumn(_, _, nil, let columns): "use one of \(columns.joined(separator: ", "))"
    case .severalColumns(let view, let columns): "write \(view).\(columns.first ?? "column")"
    case .noRow: "check the values against the view's rows"
    case .severalRows: "add a key that only one row has: [key=value,…]"
    case .noNumber(let reference, _): "write figure:\(reference.exact)"
    case .noValue: "leave the sentence out, or name another row"
    }
  }
}
