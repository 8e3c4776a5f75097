/// Gathers the values of some columns from a table's batches, for the tables that refer to them.
public struct KeyCollector: Sendable {
  private let columns: [Column]
  private let numbers: [Int]
  /// The values gathered so far.
  public private(set) var keys = KeySet()

  /// A collector of the columns with these names, in this order; nil where one is unknown.
  public init?(_ schema: CompiledSchema, fields: [String]) {
    guard let numbers = schema.columnNumbers(fields) else { return nil }
    self.numbers = numbers
    columns = schema.columns
  }

  /// Adds the values of a checked batch; rows in which one is missing are left out.
  public mutating func add(_ batch: RowBatch) {
    for hash in batch.keys(of: numbers, columns).hashes where hash != .none { keys.insert(hash) }
  }
}
