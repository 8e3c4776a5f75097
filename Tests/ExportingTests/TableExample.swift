import Diagnostics
import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

/// A table of rows in memory, for the formats that are made as rows pass.
struct TableExample {
  let dataset: Dataset
  let resource: Dataset.Resource
  let site: Site
  let schema: CompiledSchema
  private let csv: String

  /// A table `counts` of these fields; `csv` is its file.
  init(
    _ schema: Schema, _ csv: String, _ change: (inout Dataset.Resource) -> Void = { _ in }
  ) throws {
    var resource = try Dataset.Resource.example("counts", schema)
    change(&resource)
    self.resource = resource
    dataset = .example([resource])
    site = try Site.example(languages: ["en", "zh-Hans"], datasets: [dataset])
    self.schema = try #require(CompiledSchema.compile(resource.schema).schema)
    self.csv = csv
  }

  /// What is said of the table in the site's first language.
  var subject: TableSubject {
    get throws {
      TableSubject(resource, of: dataset, in: site, words: try #require(site.words.first))
    }
  }

  /// Lets the rows pass in small batches.
  func pass(_ each: (RowBatch) throws -> Void) throws {
    var reader = TableReader(schema, limits: TableLimits(batchBytes: 256))
    var rest = Array(csv.utf8)[...]
    var findings = Findings()
    let fill = { (buffer: UnsafeMutableRawBufferPointer) -> Int in
      let piece = rest.prefix(buffer.count)
      buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    try reader.read(file: "t.csv", from: fill, findings: &findings, each: each)
    #expect(findings.isEmpty, "\(findings.diagnostics.map(\.message))")
  }

  /// What a format makes of the rows.
  func written(_ export: any StreamedExport) throws -> String {
    var export = export
    var bytes: [UInt8] = []
    try pass { batch in
      var buffer = ByteBuffer()
      export.take(batch, to: &buffer)
      bytes += buffer.bytes
    }
    var buffer = ByteBuffer()
    export.finish(to: &buffer)
    return String(decoding: bytes + buffer.bytes, as: UTF8.self)
  }
}
