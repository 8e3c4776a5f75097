internal import Diagnostics
internal import Exporting
internal import Files
internal import GazetteModel
internal import Publishing
internal import Tabular

/// Lets the rows of a table pass once, in batches: past the checks, the exports and the preview.
struct TablePass: Sendable {
  let project: any Disk
  let site: Site
  let keys: ReferencedKeys
  /// Where the files go; nil where the rows are only checked.
  let publication: Publication?
  /// Is told how many more bytes have been read.
  let advance: @Sendable (Int) -> Void

  /// One table to pass.
  struct Job: Sendable {
    let dataset: Dataset
    let resource: Dataset.Resource
  }

  /// Passes one table; nil where its schema cannot be understood.
  ///
  /// Any thread.
  func run(_ job: Job, findings: inout Findings) throws -> PublishedTable? {
    let resource = job.resource
    let (compiled, faults) = CompiledSchema.compile(resource.schema, dialect: resource.dialect)
    findings.merge(faults)
    guard let compiled else { return nil }
    var reader = TableReader(
      compiled, references: keys.references(of: resource, in: job.dataset),
      limits: TableLimits(cellBytes: site.configuration.limits.cellBytes))
    var export = RowsExport(compiled)
    let writers = try open(job)
    var statistics = TableStatistics(compiled)
    var preview: [[String?]] = []
    func write() throws {
      try export.take { format, bytes in try writers?[format.rawValue].append(bytes) }
    }
    for file in resource.files {
      guard let source = try TableSource(file.name, project, advance) else { continue }
      try reader.read(file: file.name, from: source.read, findings: &findings) { batch in
        for row in 0..<batch.rowCount where preview.count < PublishedTable.previewRows {
          preview.append((0..<batch.columnCount).map { batch.text(row: row, column: $0) })
        }
        statistics.take(batch)
        guard writers != nil else { return }
        export.write(batch)
        try write()
      }
    }
    export.finish()
    try write()
    return PublishedTable(
      dataset: job.dataset.name, resource: resource.name, rowCount: reader.rowCount,
      preview: preview, files: try finish(job, writers),
      statistics: statistics.columns)
  }

  private func open(_ job: Job) throws -> [PublicationWriter]? {
    guard let publication else { return nil }
    return try RowFormat.allCases.map { format in
      let route = route(job, format)
      return try publication.open(route, mediaType: format.mediaType)
    }
  }

  private func finish(_ job: Job, _ writers: [PublicationWriter]?) throws -> [PublishedTable
    .DataFile]
  {
    guard let writers else { return [] }
    return try zip(RowFormat.allCases, writers).map { format, writer in
      let file = try writer.finish()
      return PublishedTable.DataFile(
        format: format.name, route: route(job, format), mediaType: format.mediaType,
        size: file.size, sha256: file.sha256)
    }
  }

  private func route(_ job: Job, _ format: RowFormat) -> Route {
    site.dataFile(job.resource.name + "." + format.fileExtension, of: job.dataset.name)
  }
}

/// Gives out the bytes of one of a table's files.
final class TableSource {
  private let reader: any FileReader
  private let advance: @Sendable (Int) -> Void
  private var offset = 0

  /// Opens a file of the project; nil where it is absent, which loading has reported.
  init?(
    _ file: String, _ project: any Disk, _ advance: @escaping @Sendable (Int) -> Void
  ) throws {
    guard let path = RelativePath(file), try project.entry(at: path)?.kind == .file else {
      return nil
    }
    reader = try project.open(path)
    self.advance = advance
  }

  /// Fills a buffer with the next bytes; 0 at the end.
  func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try reader.read(at: offset, into: buffer)
    offset += count
    advance(count)
    return count
  }
}
