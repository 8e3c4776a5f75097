public import Diagnostics

/// Finds keys that occur twice: the last stage of reading, which has to see the batches in their
/// order.
///
/// It keeps 32 to 64 bytes for each row and key: a hash, and the place of the first row.
public struct KeyRegister: Sendable {
  private let schema: CompiledSchema
  private var tables: [KeyTable]
  private var files: [String] = []

  /// A place is one number: the file's above, the offset in these bits, enough for 16 terabytes.
  private static let offsetBits: UInt64 = 44

  /// A register for a table of this schema.
  public init(_ schema: CompiledSchema) {
    self.schema = schema
    tables = schema.keys.map { _ in KeyTable() }
  }

  /// Takes in the keys of a checked batch, and reports those that were there before.
  public mutating func admit(_ batch: RowBatch, findings: inout Findings) {
    guard !tables.isEmpty else { return }
    if files.last != batch.file { files.append(batch.file) }
    let file = UInt64(files.count - 1) << Self.offsetBits
    for (number, hashes) in batch.keys.enumerated() {
      for (row, hash) in hashes.enumerated() where hash != .none {
        let place = file | UInt64(batch.base + Int(batch.rowStarts[row]))
        if let first = tables[number].insert(hash, at: place) {
          report(schema.keys[number], row, batch, first: first, &findings)
        }
      }
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
