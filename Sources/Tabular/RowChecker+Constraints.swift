import Diagnostics

extension RowChecker {
  /// Applies the constraints of a column to all its values (Table Schema 2.0, "Field
  /// Constraints").
  func checkConstraints(
    _ number: Int, _ column: Column, _ batch: RowBatch, _ findings: inout Findings
  ) {
    if let length = column.length {
      for row in batch.rows(number, failing: { Self.hasLength($0, length, column.form) }) {
        report(TabularRules.cellLength, row, number, batch, &findings) {
          $0.lengthDiagnostic(length)
        }
      }
    }
    // NaN is within no bound: one of them is enough to say so.
    var outside: Set<Int> = []
    for bound in column.bounds {
      let form = column.form
      for row in batch.rows(number, failing: { bound.holds($0, form) })
      where outside.insert(row).inserted {
        report(TabularRules.cellRange, row, number, batch, &findings) { cell in
          cell.diagnostic(
            "must be \(bound.relation.words) \(bound.text); found \(cell.quotation)",
            label: "\"\(bound.relation.name)\" is \(bound.text)",
            help: "correct the value, or the constraint in the schema")
        }
      }
    }
    if let pattern = column.pattern {
      for row in batch.rows(number, failing: { pattern.matches($0) }) {
        report(TabularRules.cellPattern, row, number, batch, &findings) { cell in
          let source = Quotation(column.field.constraints.pattern ?? "")
          return cell.diagnostic(
            "must match the pattern \(source); found \(cell.quotation)",
            label: "does not match as a whole",
            help: "correct the value, or the pattern in the schema")
        }
      }
    }
    if let values = column.values {
      checkMembership(
        values, number, column, batch, listed: column.field.constraints.enum ?? [], &findings)
    }
    if let categories = column.categories {
      checkMembership(
        categories, number, column, batch, listed: (column.field.categories ?? []).map(\.value),
        &findings)
    }
    if let schema = column.jsonSchema {
      checkJSON(schema, number, batch, &findings)
    }
  }

  private func checkMembership(
    _ values: ByteSet, _ number: Int, _ column: Column, _ batch: RowBatch, listed: [String],
    _ findings: inout Findings
  ) {
    let faults: [Int]
    if column.form.isTextual {
      faults = batch.rows(number) { values.contains($0) }
    } else {
      var normal: [UInt8] = []
      faults = batch.rows(number) { text in
        normal.removeAll(keepingCapacity: true)
        column.form.appendNormal(text, to: &normal)
        return normal.withUnsafeBufferPointer { values.contains($0) }
      }
    }
    for row in faults {
      report(TabularRules.cellEnum, row, number, batch, &findings) { $0.enumDiagnostic(listed) }
    }
  }

  private func checkJSON(
    _ schema: JSONSchema, _ number: Int, _ batch: RowBatch, _ findings: inout Findings
  ) {
    func fault(_ text: UnsafeBufferPointer<UInt8>) -> String? {
      JSONValue(text).flatMap { schema.fault($0) }
    }
    for row in batch.rows(number, failing: { fault($0) == nil }) {
      report(TabularRules.cellJSONSchema, row, number, batch, &findings) { cell in
        let what = batch.bytes(row: row, column: number).withUnsafeBufferPointer { fault($0) }
        return cell.diagnostic(
          "must follow its JSON Schema: \(what ?? "")", label: "found \(cell.quotation)",
          help: "correct the value, or 'jsonSchema' in the schema")
      }
    }
  }

  /// Whether a value has as many characters, items or names as it may have.
  @inline(__always)
  private static func hasLength(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ClosedRange<Int>, _ form: CellForm
  ) -> Bool {
    range.contains(count(text, form))
  }

  /// How many characters, items or names a value has.
  static func count(_ text: UnsafeBufferPointer<UInt8>, _ form: CellForm) -> Int {
    switch form {
    case .list(let form): return form.count(text)
    case .json:
      switch JSONValue(text) {
      case .array(let items): return items.count
      case .object(let members): return members.count
      default: return 0
      }
    default:
      // Every character has exactly one byte that continues no other.
      var count = 0
      for byte in text { count += byte & 0xC0 != 0x80 ? 1 : 0 }
      return count
    }
  }
}
