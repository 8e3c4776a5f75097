internal import Exporting
internal import Files
internal import GazetteModel
internal import Publishing
internal import Tabular

/// A spreadsheet, which its library writes to a scratch file.
struct SpreadsheetFile: FurtherFile {
  private let export: SpreadsheetExport
  private let scratch: ScratchFile
  private let language: Language
  private let route: Route
  private let publication: Publication

  init(
    _ subject: TableSubject, _ language: Language, at route: Route, of publication: Publication
  ) throws {
    let scratch = try publication.scratchFile()
    self.scratch = scratch
    export = try scratch.write {
      try SpreadsheetExport(subject, at: scratch.path, folder: scratch.folder.path)
    }
    self.language = language
    self.route = route
    self.publication = publication
  }

  mutating func take(_ batch: RowBatch) throws {
    try scratch.write { try export.take(batch) }
  }

  mutating func finish() throws -> FurtherFileOutcome {
    if let reason = try scratch.write({ try export.finish() }) {
      return FurtherFileOutcome(omissions: [.init(.xlsx, reason)])
    }
    let file = try publication.publish(scratch, to: route, mediaType: .xlsx)
    return FurtherFileOutcome(files: [
      .init(.xlsx, language: language, route: route, size: file.size, sha256: file.sha256)
    ])
  }
}
