internal import Diagnostics
internal import Exporting
internal import Files
internal import GazetteModel
internal import Tabular

/// A file of a table besides CSV, JSON and NDJSON, made as the rows pass in their order.
protocol FurtherFile {
  /// Writes a batch behind those before.
  mutating func take(_ batch: RowBatch) throws

  /// Ends the file, and tells what became of it.
  mutating func finish() throws -> FurtherFileOutcome
}

/// What became of further files of a table.
struct FurtherFileOutcome: Sendable {
  /// What was written.
  var files: [PublishedTable.DataFile] = []
  /// What could not be written, and why.
  var omissions: [FormatPlan.Omission] = []
  /// The files that the table is split into, by value.
  var parts: [TablePart] = []
  /// Why the table cannot be split as it should.
  var faults: [Diagnostic] = []
  /// The rows for the dataset's database, with the scratch file they stand in.
  var staged: (rows: StagedTable, file: ScratchFile)?

  /// Adds what became of another file of the table.
  mutating func add(_ other: FurtherFileOutcome) {
    files += other.files
    // The spreadsheets of all languages are left out for one reason.
    omissions += other.omissions.filter { !omissions.contains($0) }
    parts += other.parts
    faults += other.faults
    staged = staged ?? other.staged
  }
}
