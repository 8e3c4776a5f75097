public import Diagnostics

/// Holds the cells of a batch against their columns: the stage of reading that takes the longest,
/// and that any number of threads can do side by side, a batch each.
///
/// It marks missing values, checks types, brings values into their canonical form, applies the
/// constraints, looks up foreign keys, and hashes the keys for a ``KeyRegister``.
public struct RowChecker: Sendable {
  private let schema: CompiledSchema
  private let references: [KeySet?]

  /// A checker of batches of this schema.
  ///
  /// `references` are the keys referred to, in the order of the schema's foreign keys; those that
  /// are nil or left out are not looked up.
  public init(_ schema: CompiledSchema, references: [KeySet?] = []) {
    self.schema = schema
    self.references = references
  }

  /// Checks a batch, and reports what is wrong with its cells.
  public func check(_ batch: inout RowBatch, findings: inout Findings) {
    for (number, column) in schema.columns.enumerated() {
      for row in batch.markMissing(number, column) {
        report(TabularRules.cellRequired, row, number, batch, &findings) { cell in
          cell.diagnostic("must have a value", label: "no value")
        }
      }
      for row in checkForm(number, column, &batch) {
        report(TabularRules.cellType, row, number, batch, &findings) { $0.typeDiagnostic() }
      }
      if case .string(.default) = column.form { lookForDamage(number, batch, &findings) }
      checkConstraints(number, column, batch, &findings)
    }
    batch.keys = schema.keys.map { batch.keys(of: $0.columns, schema.columns) }
    for (reference, keys) in zip(schema.references, references) {
      if let keys { look(up: reference, in: keys, batch, &findings) }
    }
  }

  /// Reports a fault of a cell.
  func report(
    _ rule: Rule, _ row: Int, _ column: Int, _ batch: RowBatch, _ findings: inout Findings,
    _ make: (CellReport) -> Diagnostic
  ) {
    findings.add(rule) {
      make(
        CellReport(
          rule: rule, column: schema.columns[column],
          place: batch.place(row: row, column: column),
          written: batch.written(
            row: row, column: column, quote: schema.compiledDialect.quote)))
    }
  }

  /// The rows whose cell is no value of the column's type.
  ///
  /// The types of nearly all columns have a loop of their own.
  private func checkForm(_ number: Int, _ column: Column, _ batch: inout RowBatch) -> [Int] {
    switch column.form {
    case .any, .string(.default): []
    case .number(let form): batch.rewrite(number) { form.check($0, into: &$1) }
    case .temporal(let form): batch.rewrite(number) { form.check($0, into: &$1) }
    default: batch.rewrite(number) { column.form.check($0, into: &$1) }
    }
  }

  /// Reports texts that a spreadsheet has put in the place of others: no type of text forbids them.
  private func lookForDamage(_ number: Int, _ batch: RowBatch, _ findings: inout Findings) {
    for row in batch.rows(number, failing: { SpreadsheetDamage($0) == nil }) {
      report(TabularRules.cellSpoilt, row, number, batch, &findings) { cell in
        let damage = cell.written.withUnsafeBufferPointer { SpreadsheetDamage($0) }
        return cell.diagnostic(
          "must hold what was entered; found \(cell.quotation), which a spreadsheet has made of it",
          label: damage?.label, help: damage?.help)
      }
    }
  }

  private func look(
    up reference: Reference, in keys: KeySet, _ batch: RowBatch, _ findings: inout Findings
  ) {
    let hashes = batch.keys(of: reference.columns, schema.columns).hashes
    for (row, hash) in hashes.enumerated() where hash != .none && !keys.contains(hash) {
      report(TabularRules.keyMissing, row, reference.columns[0], batch, &findings) { cell in
        let values = reference.columns
          .map { "\(Quotation(batch.bytes(row: row, column: $0)))" }.joined(separator: ", ")
        let others = reference.key.referencedFields.map { "'\($0)'" }.joined(separator: ", ")
        let table = reference.key.resource.map { "'\($0)'" } ?? "this table"
        return cell.diagnostic(
          "must occur in \(others) of \(table); found \(values)", label: "no such row",
          declared: reference.key.place,
          help: "correct the value, or add the row to \(table)")
      }
    }
  }
}
