public import Diagnostics

/// A table that no schema describes, such as an author writes into a text: what stands in its cells, and where.
public struct WrittenTable: Sendable {
  /// The first row.
  public let header: [Cell]
  /// The rows below it, each as long as the header.
  public let rows: [[Cell]]

  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// Its text, without the quotes that enclose it.
    public let text: String
    /// Where it stands, with its quotes.
    public let place: Place

    /// A cell of a text that stands somewhere.
    public init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// The table of a text in CSV (RFC 4180; spaces behind a comma are left out), which begins at `offset` in a file.
  ///
  /// What is wrong with its form is added to `findings`; nil where not even a header can be read.
  public static func read(
    _ bytes: [UInt8], file: String, at offset: Int = 0, findings: inout Findings
  ) -> WrittenTable? {
    // Blank lines would be rows of a table of one column.
    let start = bytes.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? bytes.count
    let text = bytes[start...]
    var dialect = Dialect()
    dialect.header = false
    dialect.skipInitialSpace = true
    let fields = (0..<width(text, dialect)).map { Field("column \($0)") }
    guard let schema = CompiledSchema.compile(Schema(fields), dialect: dialect).schema else {
      return nil
    }
    var scanner = TableScanner(schema)
    scanner.open(file, at: offset + start)
    var rows: [[Cell]] = []
    var rest = text
    func fill(_ memory: UnsafeMutableRawBufferPointer) -> Int {
      let part = rest.prefix(memory.count)
      memory.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    while let batch = scanner.next(from: fill, findings: &findings) {
      for row in 0..<batch.rowCount {
        rows.append(
          (0..<batch.columnCount).map { column in
            Cell(
              batch.text(row: row, column: column) ?? "",
              at: batch.place(row: row, column: column))
          })
      }
      scanner.recycle(batch)
    }
    return rows.first.map { WrittenTable(header: $0, rows: Array(rows.dropFirst())) }
  }

  /// How many cells the first row has.
  private static func width(_ text: ArraySlice<UInt8>, _ dialect: Dialect) -> Int {
    var ignored = Findings(limit: 0)
    let limits = TableLimits()
    var records = RecordScanner(CompiledDialect(dialect, findings: &ignored), limits: limits)
    let padded = text + repeatElement(0, count: ByteWord.size)
    let outcome = padded.withUnsafeBufferPointer { bytes in
      // Nothing is written down where there is no room, and all cells are counted.
      records.scan(
        bytes, from: 0, to: text.count, isLast: true,
        cells: UnsafeMutableBufferPointer(start: nil, count: 0))
    }
    guard case .record(let count, _) = outcome else { return 1 }
    return min(count, limits.columns)
  }
}
