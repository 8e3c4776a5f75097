public import Tabular

/// Writes the rows of one table in every format at once, so that they pass only once.
///
/// It keeps nothing from one batch to the next: any number of threads may write batches of one table side by side,
/// and what they write makes up the files when it is put in the order of the batches.
public struct RowsExport: Sendable {
  private let csv: CSVWriter
  /// Nil where no format of JSON is wanted.
  private let json: JSONRowsWriter?

  /// An export of a table that `schema` describes, in CSV and in those of the other formats that are wanted.
  public init(_ schema: CompiledSchema, _ formats: [RowFormat] = RowFormat.allCases) {
    csv = CSVWriter(schema)
    json = formats.allSatisfy { $0 == .csv } ? nil : JSONRowsWriter(schema)
  }

  /// Writes what stands before the first row.
  public func begin(_ rendered: inout RenderedRows) {
    csv.writeHeader(to: &rendered.csv)
  }

  /// Writes the rows of a batch.
  public func write(_ batch: RowBatch, to rendered: inout RenderedRows) {
    csv.write(batch, to: &rendered.csv)
    json?.write(batch, array: &rendered.json, lines: &rendered.ndjson)
  }

  /// Writes what stands behind the last of `rowCount` rows.
  public func finish(rowCount: Int, _ rendered: inout RenderedRows) {
    json?.finish(rowCount: rowCount, to: &rendered.json)
  }
}
