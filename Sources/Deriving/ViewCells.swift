internal import Databases
internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Holds the values that a question yields against the declared types, and brings them into canonical form.
struct ViewCells {
  private let view: View
  private let schema: CompiledSchema
  /// The first value of each column that is not of its type, by the column's number.
  private var strangers: [Int: Stranger] = [:]

  private struct Stranger {
    let row: Int
    let value: DatabaseValue
    var count = 1
  }

  /// The columns of a view; nil where its schema cannot be understood.
  init?(_ view: View) {
    guard let schema = CompiledSchema.compile(view.table.schema).schema else { return nil }
    self.view = view
    self.schema = schema
  }

  /// The canonical form of a value, nil where there is none; a value of another type is noted and left out.
  mutating func canonical(_ value: DatabaseValue, column: Int, row: Int) -> String? {
    // A table in CSV knows no difference between an empty text and none.
    if value == .null || value == .text("") { return nil }
    if let text = text(value, column) { return text }
    strangers[column, default: Stranger(row: row, value: value, count: 0)].count += 1
    return nil
  }

  private func text(_ value: DatabaseValue, _ column: Int) -> String? {
    let type = view.table.schema.fields[column].type
    switch (value, type) {
    case (.integer(let number), .integer), (.integer(let number), .number):
      return String(number)
    case (.integer(let number), .boolean):
      return number == 0 ? "false" : number == 1 ? "true" : nil
    case (.integer(let number), .year) where (0...9999).contains(number):
      return String(String(number + 10_000).dropFirst())
    case (.real(let number), .number):
      return number.isFinite ? Self.text(number) : nil
    // Functions such as round() make whole numbers floating point.
    case (.real(let number), .integer):
      return Int64(exactly: number).map { String($0) }
    case (.text(let text), .string): return text
    case (_, .string), (_, .integer), (_, .number), (_, .boolean): return nil
    case (.text(let text), _): return schema.canonical(text, column: column)
    case (.blob, _), (.integer, _), (.real, _), (.null, _): return nil
    }
  }

  /// A number in plain digits, with an exponent where those would be more than anyone reads: `1e+300`.
  private static func text(_ number: Double) -> String? {
    guard let plain = ExactNumber(String(number))?.description else { return nil }
    return plain.utf8.count > digitLimit ? String(number) : plain
  }

  /// As many digits as ``ExactNumber`` adds up and pages group.
  private static let digitLimit = 36

  /// What was found: one fault for each column.
  var faults: [Diagnostic] {
    strangers.sorted { $0.key < $1.key }.map { column, stranger in
      let field = view.table.schema.fields[column]
      let others = stranger.count > 1 ? ", and \(stranger.count - 1) more rows are like it" : ""
      return Diagnostic(
        DerivingRules.viewType,
        "'\(field.name)' must be of the type '\(field.type.rawValue)' in every row; row \(stranger.row + 1) has \(Self.words(stranger.value))\(others)",
        at: field.place, help: Self.help(stranger.value, field))
    }
  }

  private static func words(_ value: DatabaseValue) -> String {
    switch value {
    case .null: "no value"
    case .integer(let number): "the number \(number)"
    case .real(let number): "the number \(number)"
    case .text(let text): "the text \(text.quotation)"
    case .blob(let bytes): "\(bytes.count) bytes that are no text"
    }
  }

  private static func help(_ value: DatabaseValue, _ field: Field) -> String {
    switch (value, field.type) {
    case (.blob, _): "take the column out, or write hex(…)"
    case (.integer, .string), (.real, .string):
      "write CAST(… AS TEXT) AS \(field.name), or declare the type 'number'"
    case (.text, .integer):
      "write CAST(… AS INTEGER) AS \(field.name), or declare the type 'string'"
    case (.text, .number): "write CAST(… AS REAL) AS \(field.name), or declare the type 'string'"
    case (.real, .integer): "round it with round(…) AS \(field.name), or declare the type 'number'"
    case (_, .boolean): "yield 1 for true and 0 for false, as a comparison such as a > b does"
    case (_, .date): "write dates as 2022-12-19: date(…) AS \(field.name)"
    case (_, .yearmonth): "write months as 2022-12: substr(…, 1, 7) AS \(field.name)"
    case (_, .year): "write years as 2022: substr(…, 1, 4) AS \(field.name)"
    default: "mend the SQL, or declare another type"
    }
  }
}
