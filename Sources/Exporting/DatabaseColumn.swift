internal import Databases
internal import Tabular

/// How the values of a column stand in a database.
///
/// SQLite has no dates and no decimal numbers: dates are texts as ISO 8601 has them, decimal numbers
/// become floating point, unless they identify rows.
struct DatabaseColumn {
  let name: String
  private let kind: Kind
  /// Whether a value has been seen that the kind cannot hold, and which became a text.
  private(set) var hasExceptions = false
  /// Whether a row has no value, as where a file may lack the column.
  private(set) var hasMissing = false

  private enum Kind {
    case integer, real, boolean, text, list
  }

  init(_ field: Field, name: String, isInKey: Bool) {
    self.name = name
    kind =
      switch field.type {
      case .integer, .year: .integer
      // Floating point would take different decimals for the same.
      case .number: isInKey ? .text : .real
      case .boolean: .boolean
      case .list: .list
      default: .text
      }
  }

  /// The column's type in SQL.
  var type: String {
    switch kind {
    case .integer, .boolean: hasExceptions ? "ANY" : "INTEGER"
    case .real: hasExceptions ? "ANY" : "REAL"
    case .text, .list: "TEXT"
    }
  }

  /// Binds the value of a cell.
  mutating func bind(
    _ grid: CellGrid, row: Int, column: Int, _ json: JSONCellWriter, to statement: Statement
  ) throws {
    let text = grid[row, column]
    if grid.isMissing(row, column) {
      hasMissing = true
      return try statement.bind(.null, at: column)
    }
    switch kind {
    case .text: return try statement.bind(text: text, at: column)
    case .boolean:
      let isTrue = text.first == UInt8(ascii: "t") || text.first == UInt8(ascii: "1")
      return try statement.bind(.integer(isTrue ? 1 : 0), at: column)
    case .integer:
      if let value = Int64(String(decoding: text, as: UTF8.self)) {
        return try statement.bind(.integer(value), at: column)
      }
    case .real:
      if let value = real(String(decoding: text, as: UTF8.self)) {
        return try statement.bind(.real(value), at: column)
      }
    case .list:
      var buffer = ByteBuffer()
      json.write(grid, row: row, column: column, to: &buffer)
      return try buffer.withUnsafeBytes {
        try statement.bind(text: $0.bindMemory(to: UInt8.self), at: column)
      }
    }
    hasExceptions = true
    try statement.bind(text: text, at: column)
  }

  /// The number that a text is, unless it is too large or none at all, of which SQLite has none.
  private func real(_ text: String) -> Double? {
    guard let value = Double(text), !value.isNaN else { return nil }
    return value.isFinite || text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
      ? value : nil
  }
}
