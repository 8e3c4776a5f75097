/// Gathers the statistics of all columns as the batches of a table pass.
///
/// Memory stays within bounds whatever the rows hold. Batches may be shared out between several of
/// these, in any order: merged, they say the same.
public struct TableStatistics: Sendable {
  private var tallies: [ColumnTally]

  /// No rows yet of a table of this schema.
  public init(_ schema: CompiledSchema) {
    // Many columns share the memory that a few would have.
    let bound = max(100, min(10_000, 400_000 / max(schema.columns.count, 1)))
    self.init(schema, bound: bound)
  }

  /// The same, with the number of different values that are counted at most.
  init(_ schema: CompiledSchema, bound: Int) {
    tallies = schema.columns.map { ColumnTally($0.form, bound: bound) }
  }

  /// Counts the rows of a checked batch; cells that are no value of their type count as nothing.
  public mutating func take(_ batch: RowBatch) {
    batch.withUnsafeCells { grid in
      for column in tallies.indices { tallies[column].take(grid, column) }
    }
  }

  /// Adds what others of the same table have gathered.
  public mutating func merge(_ other: TableStatistics) {
    for (column, tally) in other.tallies.enumerated() { tallies[column].merge(tally) }
  }

  /// The statistics of the columns, in the schema's order.
  public var columns: [ColumnStatistics] { tallies.map(\.statistics) }
}
