internal import Synchronization
internal import Tabular

/// Gathers the statistics of one table on several threads, each of which counts for itself.
final class SharedStatistics: Sendable {
  private let schema: CompiledSchema
  /// What has been counted so far, of which a thread takes one while it counts.
  private let parts = Mutex<[TableStatistics]>([])

  /// No rows yet of a table of this schema.
  init(_ schema: CompiledSchema) {
    self.schema = schema
  }

  /// Counts the rows of a checked batch.
  ///
  /// Any thread, and in any order.
  func take(_ batch: RowBatch) {
    var part = parts.withLock { $0.popLast() } ?? TableStatistics(schema)
    part.take(batch)
    parts.withLock { $0.append(part) }
  }

  /// The statistics of all rows; what was kept to count them is let go.
  func finish() -> [ColumnStatistics] {
    parts.withLock { parts in
      var whole = parts.popLast() ?? TableStatistics(schema)
      for part in parts { whole.merge(part) }
      parts = []
      return whole.columns
    }
  }
}
