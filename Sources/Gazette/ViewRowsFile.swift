internal import Deriving
internal import Tabular

/// The rows of a table on their way to the views that read it.
struct ViewRowsFile: FurtherFile {
  private let rows: ViewRows

  init(_ rows: ViewRows) {
    self.rows = rows
  }

  mutating func take(_ batch: RowBatch) throws { try rows.take(batch) }

  mutating func finish() throws -> FurtherFileOutcome { FurtherFileOutcome() }
}
