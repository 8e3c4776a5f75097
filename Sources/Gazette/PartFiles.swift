internal import Exporting
internal import Files
internal import GazetteModel
internal import Publishing
internal import Tabular

/// The CSV files that a table is split into; where nothing is published, it is only seen whether it can be split.
struct PartFiles: FurtherFile {
  private let split: Reference
  private let resource: Dataset.Resource
  private let dataset: Dataset
  private let site: Site
  private let publication: Publication?
  private var export: CSVPartsWriter
  private var writers: [DataFileWriter] = []

  /// How many files a table is split into at most: each is open until all rows have passed.
  static let limit = 400

  init(
    _ split: Reference, _ column: Int, _ resource: Dataset.Resource, of dataset: Dataset,
    in site: Site, _ schema: CompiledSchema, _ publication: Publication?
  ) {
    self.split = split
    self.resource = resource
    self.dataset = dataset
    self.site = site
    self.publication = publication
    export = CSVPartsWriter(schema, by: column, limit: Self.limit)
  }

  mutating func take(_ batch: RowBatch) throws {
    var pieces: [(number: Int, bytes: [UInt8])] = []
    try export.write(batch) { pieces.append(($0, Array($1))) }
    guard let publication else { return }
    while writers.count < export.values.count, export.fault == nil {
      let route = site.part(export.values[writers.count], of: resource.name, in: dataset.name)
      writers.append(try DataFileWriter(.csv, at: route, of: publication))
    }
    for piece in pieces {
      try piece.bytes.withUnsafeBytes { try writers[piece.number].append($0) }
    }
  }

  mutating func finish() throws -> FurtherFileOutcome {
    let files = try writers.flatMap { try $0.finish() }
    if let fault = export.fault {
      return FurtherFileOutcome(faults: [
        ExportingRules.cannotSplit(fault, by: split, resource, in: dataset)
      ])
    }
    let parts = zip(export.values, files).map { TablePart(value: $0, file: $1) }
    return FurtherFileOutcome(
      parts: parts.sorted { $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) })
  }
}
