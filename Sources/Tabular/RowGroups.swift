/// Tells the rows of a table apart by the values of some columns.
public struct RowGroups: Sendable {
  private let columns: [Column]
  private let numbers: [Int]

  /// Groups by the columns with these names; nil where one is unknown.
  ///
  /// Without columns all rows are one group.
  public init?(_ schema: CompiledSchema, fields: [String]) {
    guard let numbers = schema.columnNumbers(fields) else { return nil }
    self.numbers = numbers
    columns = schema.columns
  }

  /// What stands for each row's group, the same in all batches; nil where one of the values is missing.
  public func keys(of batch: RowBatch) -> [KeyHash?] {
    batch.keys(of: numbers, columns).hashes.map { $0 == .none ? nil : $0 }
  }
}
