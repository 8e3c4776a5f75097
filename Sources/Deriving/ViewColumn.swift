internal import Databases
internal import Tabular

/// How the values of a column stand in the database that views read.
///
/// Whole numbers of 64 bits are exact, and so are other numbers as far as floating point goes; truth values are 0 and
/// 1, dates and times texts as ISO 8601 has them, lists texts of JSON.
struct ViewColumn: Sendable {
  /// What SQL calls it.
  let name: String
  private let kind: Kind

  private enum Kind {
    case integer, number, boolean, list, text
  }

  /// A column of a type.
  init(name: String, _ type: FieldType) {
    self.name = name
    kind =
      switch type {
      case .integer, .year: .integer
      case .number: .number
      case .boolean: .boolean
      case .list: .list
      default: .text
      }
  }

  /// The column as `CREATE TABLE` has it.
  var definition: String {
    let affinity =
      switch kind {
      case .integer, .boolean: "INTEGER"
      case .number: "REAL"
      case .list, .text: "TEXT"
      }
    return "\(SQLName(name)) \(affinity)"
  }

  /// Binds the value of a cell as the value of a number; SQLite itself makes numbers of texts.
  func bind(
    _ grid: CellGrid, row: Int, column: Int, _ json: JSONCellWriter, to statement: Statement,
    at number: Int
  ) throws(DatabaseError) {
    guard !grid.isMissing(row, column) else { return try statement.bind(.null, at: number) }
    let text = grid[row, column]
    switch kind {
    case .boolean:
      let isTrue = text.first == UInt8(ascii: "t") || text.first == UInt8(ascii: "1")
      try statement.bind(.integer(isTrue ? 1 : 0), at: number)
    case .number where text.last.map { $0 > UInt8(ascii: "9") } == true:
      try statement.bind(Self.special(text), at: number)
    case .list:
      var buffer = ByteBuffer()
      json.write(grid, row: row, column: column, to: &buffer)
      try statement.bind(.text(String(decoding: buffer.bytes, as: UTF8.self)), at: number)
    case .integer, .number, .text:
      try statement.bind(text: text, at: number)
    }
  }

  /// The value of a canonical text, as the answer of a view has it.
  func value(_ text: String?) -> DatabaseValue {
    kind == .boolean ? text.map { .integer($0 == "true" ? 1 : 0) } ?? .null : DatabaseValue(text)
  }

  /// What `INF`, `-INF` and `NaN` are; SQLite has no number that is none.
  private static func special(_ text: UnsafeBufferPointer<UInt8>) -> DatabaseValue {
    switch text.first {
    case UInt8(ascii: "-"): .real(-.infinity)
    case UInt8(ascii: "I"), UInt8(ascii: "i"): .real(.infinity)
    default: .null
    }
  }
}
