internal import Exporting
internal import Files
internal import GazetteModel
internal import Publishing
internal import Tabular

/// The rows of a table on their way into their dataset's database, in a scratch file.
struct StagedRowsFile: FurtherFile {
  private let export: StagedTableExport
  private let scratch: ScratchFile

  init(
    _ resource: Dataset.Resource, _ schema: CompiledSchema, of publication: Publication
  ) throws {
    let scratch = try publication.scratchFile()
    self.scratch = scratch
    export = try scratch.write { try StagedTableExport(resource, schema, at: scratch.path) }
  }

  mutating func take(_ batch: RowBatch) throws {
    try scratch.write { try export.take(batch) }
  }

  mutating func finish() throws -> FurtherFileOutcome {
    FurtherFileOutcome(staged: (try scratch.write { try export.finish() }, scratch))
  }
}
