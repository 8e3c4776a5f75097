/// Writes the rows of a table as several CSV files, one for each value of a column; of dates, one
/// for each year.
///
/// Each file has the header. A value becomes the name of its file, so it has to be one.
public struct CSVPartsWriter {
  /// The values that have occurred, in order.
  public private(set) var values: [String] = []
  /// Why the table cannot be split, once that is known; nothing more is written then.
  public private(set) var fault: Fault?

  private let csv: CSVWriter
  private let column: Int
  private let isYearly: Bool
  private let limit: Int
  private var numbers: [String: Int] = [:]
  /// The values as file systems compare them that take upper and lower case for the same.
  private var folded: [String: String] = [:]

  /// What stands in the way of splitting a table.
  public enum Fault: Sendable, Hashable {
    /// There are more values than this.
    case tooMany(Int)
    /// A value cannot be the name of a file.
    case name(String)
    /// Two values differ only in upper and lower case.
    case sameName(String, String)
  }

  /// A writer that splits tables of this schema by a column, into `limit` files at most.
  public init(_ schema: CompiledSchema, by column: Int, limit: Int) {
    csv = CSVWriter(schema)
    self.column = column
    self.limit = limit
    isYearly = [.date, .datetime].contains(schema.schema.fields[column].type)
  }

  /// Writes a batch; `sink` is given the number of a value and what is to be added to its file.
  ///
  /// Rows without a value, which the schema forbids, are left out.
  public mutating func write(
    _ batch: RowBatch, to sink: (Int, UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard fault == nil else { return }
    let known = values.count
    var rows: [Int: [Int]] = [:]
    batch.withUnsafeCells { grid in
      for row in 0..<grid.rowCount where !grid.isMissing(row, column) {
        let text = grid[row, column]
        let value = isYearly ? UnsafeBufferPointer(rebasing: text.prefix { $0 != 0x2D }) : text
        guard let number = number(of: String(decoding: value, as: UTF8.self)) else { return }
        rows[number, default: []].append(row)
      }
    }
    guard fault == nil else { return }
    for number in rows.keys.sorted() {
      var buffer = ByteBuffer()
      if number >= known { csv.writeHeader(to: &buffer) }
      batch.withUnsafeCells { grid in
        for row in rows[number] ?? [] { Self.append(grid, row, to: &buffer) }
      }
      try buffer.withUnsafeBytes { try sink(number, $0) }
    }
  }

  private static func append(_ grid: CellGrid, _ row: Int, to buffer: inout ByteBuffer) {
    for column in 0..<grid.columnCount {
      if column > 0 { buffer.append(0x2C) }
      CSVCell.append(grid[row, column], to: &buffer)
    }
    buffer.append("\r\n")
  }

  /// The number of a value; nil, and a fault, where it can have none.
  private mutating func number(of value: String) -> Int? {
    if let number = numbers[value] { return number }
    guard Self.isName(value) else {
      fault = .name(value)
      return nil
    }
    if let other = folded.updateValue(value, forKey: value.lowercased()) {
      fault = .sameName(other, value)
      return nil
    }
    guard values.count < limit else {
      fault = .tooMany(limit)
      return nil
    }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }

  /// Whether Windows keeps a name for a device, whatever stands behind its first full stop.
  private static func isDevice(_ value: String) -> Bool {
    let name = value.prefix { $0 != "." }.lowercased()
    let isNumbered =
      name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
      && ("1"..."9").contains(name.suffix(1))
    return isNumbered || ["con", "prn", "aux", "nul"].contains(name)
  }

  /// Whether a value can be a file's name on any system, and part of an address.
  private static func isName(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
      value.utf8.count <= 120
    else { return false }
    return first != "." && first != " " && last != "." && last != " " && !isDevice(value)
      && value.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .nonspacingMark, .spacingMark, .decimalNumber:
          true
        default: " -_.".unicodeScalars.contains(scalar)
        }
      }
  }
}
