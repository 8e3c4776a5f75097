public import Diagnostics

/// Finds keys that occur twice: the last stage of reading, which has to see the batches in their
/// order.
///
/// It keeps nothing of keys that ascend from row to row, and else about 50 bytes for each row, of a
/// limited number of rows: the keys of a larger table are left for ``remainder(rowCount:)``.
public struct KeyRegister: Sendable {
  private let schema: CompiledSchema
  private var watches: [KeyWatch?]
  private var files: [String] = []
  private let limit: Int

  /// A place is one number: the file's above, the offset in these bits, enough for 16 terabytes.
  private static let offsetBits: UInt64 = 44

  /// A register for a table of this schema.
  public init(_ schema: CompiledSchema, limits: TableLimits = TableLimits()) {
    self.schema = schema
    limit = limits.keys
    watches = schema.keys.map { _ in KeyWatch(limit: limits.keys / schema.keys.count) }
  }

  private init(_ schema: CompiledSchema, watches: [KeyWatch?], limit: Int) {
    self.schema = schema
    self.limit = limit
    self.watches = watches
  }

  /// Takes in the keys of a checked batch, and reports those that were there before.
  public mutating func admit(_ batch: RowBatch, findings: inout Findings) {
    guard !watches.isEmpty else { return }
    if files.last != batch.file { files.append(batch.file) }
    let file = UInt64(files.count - 1) << Self.offsetBits
    for (number, keys) in batch.keys.enumerated() {
      guard var watch = watches[number].take() else { continue }
      watch.admit(keys, firstRow: batch.firstRow) { row in
        file | UInt64(batch.base + Int(batch.rowStarts[row]))
      } report: { row, first in
        report(schema.keys[number], row, batch, first: first, &findings)
      }
      watches[number] = watch
    }
  }

  /// The registers that the rows of a table still have to pass, once for each, from the first row on; none for most
  /// tables.
  ///
  /// What they report has not been reported yet. Each looks at the keys of as many rows as the limits
  /// allow a first register, wherever those rows stand.
  public func remainder(rowCount: Int) -> [KeyRegister] {
    let open = watches.count { $0?.end != nil }
    guard open > 0 else { return [] }
    let parts = rowCount * open / limit + 1
    return (0..<parts).map { part in
      KeyRegister(
        schema,
        watches: watches.map { watch in
          watch?.end.map { KeyWatch(part: part, of: parts, from: $0) }
        }, limit: limit)
    }
  }

  private func report(
    _ key: Key, _ row: Int, _ batch: RowBatch, first: UInt64, _ findings: inout Findings
  ) {
    findings.add(TabularRules.keyDuplicate) {
      let columns = key.columns.map { schema.columns[$0] }
      let titles = columns.map { "'\($0.field.displayTitle)'" }.joined(separator: ", ")
      let values = key.columns.map { "\(Quotation(batch.bytes(row: row, column: $0)))" }
        .joined(separator: ", ")
      let start = Int(first & (1 << Self.offsetBits - 1))
      return Diagnostic(
        TabularRules.keyDuplicate,
        columns.count == 1
          ? "\(titles) must not have the same value twice; found \(values) again"
          : "\(titles) must not have the same values twice; found \(values) again",
        at: batch.place(row: row, column: key.columns[0]),
        label: "is \(key.role)",
        related: [
          Diagnostic.Label(
            "first used in this row",
            at: Place(files[Int(first >> Self.offsetBits)], start..<start + 1))
        ] + (columns[0].field.place.map { [Diagnostic.Label("declared here", at: $0)] } ?? []),
        help: "remove the row that was entered twice, or correct its key")
    }
  }
}
