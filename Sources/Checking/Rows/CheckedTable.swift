internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// A table's columns, as its row rules name them.
struct CheckedTable {
  let schema: CompiledSchema
  let fields: [Field]

  /// The column of that name.
  func field(_ name: Reference) -> Field? { fields.first { $0.name == name.name } }

  /// The column of that name with its number; nil where there is none.
  func column(_ name: Reference) -> CheckedColumn? {
    guard let number = fields.firstIndex(where: { $0.name == name.name }) else { return nil }
    return CheckedColumn(number: number, title: fields[number].displayTitle)
  }

  /// The groups that the values of some columns make.
  func groups(_ names: [Reference]) -> RowGroups? {
    RowGroups(schema, fields: names.map(\.name))
  }
}

/// A column that a row rule looks at.
struct CheckedColumn: Sendable {
  /// Its number in every batch.
  let number: Int
  /// What messages call it.
  let title: String

  /// The canonical text of its cell in a row; nil where that has no value of its type.
  func text(_ batch: RowBatch, _ row: Int) -> ArraySlice<UInt8>? {
    batch.hasValue(row: row, column: number) ? batch.bytes(row: row, column: number) : nil
  }

  /// A fault of its cell in a row, by a rule of the descriptor; the message goes on behind the title.
  func fault(
    _ rule: Rule, _ message: String, _ batch: RowBatch, _ row: Int, declared: RowRule,
    label: String? = nil, help: String
  ) -> Diagnostic {
    Diagnostic(
      rule, "'\(title)' \(message)", at: batch.place(row: row, column: number), label: label,
      related: [Diagnostic.Label("the rule is declared here", at: declared.place)], help: help)
  }
}
