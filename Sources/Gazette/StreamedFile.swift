internal import Exporting
internal import GazetteModel
internal import Tabular

/// A file whose bytes can be written as the rows pass.
struct StreamedFile: FurtherFile {
  private var export: any StreamedExport
  private let writer: DataFileWriter

  init(_ export: any StreamedExport, _ writer: DataFileWriter) {
    self.export = export
    self.writer = writer
  }

  mutating func take(_ batch: RowBatch) throws {
    var buffer = ByteBuffer()
    export.take(batch, to: &buffer)
    try buffer.withUnsafeBytes { try writer.append($0) }
  }

  mutating func finish() throws -> FurtherFileOutcome {
    var buffer = ByteBuffer()
    export.finish(to: &buffer)
    try buffer.withUnsafeBytes { try writer.append($0) }
    return FurtherFileOutcome(files: try writer.finish())
  }
}
