import Diagnostics

/// What has to be known of a faulty cell to tell its author about it.
struct CellReport {
  let rule: Rule
  let column: Column
  let place: Place
  /// The cell's text as the file has it, without quotes.
  let written: [UInt8]

  /// The text in quotes.
  var quotation: Quotation { Quotation(written) }

  private var text: String { String(decoding: written, as: UTF8.self) }

  /// A fault of this cell: what the column's title in quotes is followed by.
  func diagnostic(
    _ message: String, label: String? = nil, declared: Place? = nil, help: String? = nil,
    replacement: String? = nil
  ) -> Diagnostic {
    let declaration = declared ?? column.field.place
    return Diagnostic(
      rule, "'\(column.field.displayTitle)' \(message)", at: place, label: label,
      related: declaration.map { [Diagnostic.Label("declared here", at: $0)] } ?? [], help: help,
      fix: replacement.map { Diagnostic.Fix(replacing: place, with: CSVWriter.quoted($0)) })
  }

  /// The fault of a text that is no value of the column's type.
  func typeDiagnostic() -> Diagnostic {
    let field = column.field
    let format = field.format.flatMap { $0 == "default" ? nil : " with the format '\($0)'" } ?? ""
    let advice = CellAdvice(text, for: column)
    return diagnostic(
      "must be \(expectation); found \(quotation)",
      label: "'\(field.displayTitle)' is declared '\(field.type.rawValue)'\(format)",
      help: advice?.help ?? "correct the value, or the type in the schema",
      replacement: advice?.replacement)
  }

  /// The fault of a value that is too short or too long.
  func lengthDiagnostic(_ length: ClosedRange<Int>) -> Diagnostic {
    let count = written.withUnsafeBufferPointer { RowChecker.count($0, column.form) }
    let unit =
      switch column.field.type {
      case .string: "characters"
      case .object: "names"
      default: "items"
      }
    let isShort = count < length.lowerBound
    let (bound, name) =
      isShort
      ? ("at least \(length.lowerBound)", "minLength")
      : ("at most \(length.upperBound)", "maxLength")
    return diagnostic(
      "must have \(bound) \(unit); found \(count)",
      label: "\"\(name)\" is \(isShort ? length.lowerBound : length.upperBound)",
      help: "correct the value, or the constraint in the schema")
  }

  /// The fault of a value that is not listed.
  func enumDiagnostic(_ listed: [String]) -> Diagnostic {
    let near = Suggestion.closest(to: text, in: listed)
    let shown = listed.prefix(6).map { "\(Quotation($0))" }.joined(separator: ", ")
    let rest = listed.count > 6 ? ", … (\(listed.count) in all)" : ""
    return diagnostic(
      "must be one of the values listed; found \(quotation)",
      label: near.map { "did you mean '\($0)'?" },
      help: "write one of \(shown)\(rest), or add the value to the schema", replacement: near)
  }

  /// What a value of the column's type is, as the end of "must be ...".
  private var expectation: String {
    switch column.form {
    case .any: "anything"
    case .string(.email): "an email address"
    case .string(.uri): "a full web address or other URI"
    case .string(.binary): "bytes in base 64"
    case .string(.uuid): "a UUID such as 123e4567-e89b-12d3-a456-426614174000"
    case .string: "a text"
    case .number(let form): form.isInteger ? "a whole number" : "a number"
    case .boolean: "true or false"
    case .json(.object): "a JSON object"
    case .json(.array): "a JSON array"
    case .json(.geojson): "a GeoJSON object"
    case .json(.topojson): "a TopoJSON object"
    case .list(let form): form.expectation
    case .temporal(let form): temporalExpectation(form.kind)
    case .year: "a year such as 2022"
    case .yearMonth: "a month such as 2022-03"
    case .duration: "a duration such as P1DT12H"
    case .geopoint(.default): "a longitude and a latitude such as 90.50, 45.50"
    case .geopoint(.array): "a longitude and a latitude such as [90.50, 45.50]"
    case .geopoint(.object): "a point such as {\"lon\": 90.50, \"lat\": 45.50}"
    }
  }

  private func temporalExpectation(_ kind: TemporalForm.Kind) -> String {
    let isDefault = (column.field.format ?? "default") == "default"
    return switch kind {
    case .date: isDefault ? "a date such as 2022-03-19" : "a date"
    case .time: isDefault ? "a time such as 15:00:00" : "a time"
    case .datetime: isDefault ? "a date and time such as 2022-03-19T15:00:00" : "a date and time"
    }
  }
}

extension ListForm {
  /// What a list is, for a message.
  fileprivate var expectation: String {
    let separator = Quotation(delimiter)
    return switch item {
    case .number(let form):
      "a list of \(form.isInteger ? "whole numbers" : "numbers") separated by \(separator)"
    case .boolean: "a list of true and false separated by \(separator)"
    case .temporal(let form):
      switch form.kind {
      case .date: "a list of dates such as 2022-03-19 separated by \(separator)"
      case .time: "a list of times such as 15:00:00 separated by \(separator)"
      case .datetime: "a list of dates and times separated by \(separator)"
      }
    default: "a list separated by \(separator)"
    }
  }
}
