internal import Deriving
internal import Exporting
internal import GazetteModel
internal import Publishing
internal import Tabular

/// Which files of a table there are besides CSV, JSON and NDJSON, and how each is opened.
struct FurtherFiles {
  /// Opens a file, each.
  private(set) var openers: [@Sendable () throws -> any FurtherFile] = []
  /// What is left out whatever the rows are.
  private(set) var omissions: [FormatPlan.Omission]

  /// The files that the job's plan asks for; where nothing is published, no more than what is to be checked.
  init(
    _ job: TablePass.Job, in site: Site, _ schema: CompiledSchema, _ views: ViewTables?,
    _ publication: Publication?
  ) {
    let (resource, dataset, formats) = (job.resource, job.dataset, job.plan.formats)
    omissions = publication == nil ? [] : job.plan.omissions
    if let split = resource.parts,
      let column = resource.schema.fields.firstIndex(where: { $0.name == split.name })
    {
      openers.append {
        PartFiles(split, column, resource, of: dataset, in: site, schema, publication)
      }
    }
    if let rows = views?.rows(of: resource, in: dataset, schema) {
      openers.append { ViewRowsFile(rows) }
    }
    guard let publication else { return }
    @Sendable func streamed(
      _ format: DataFormat, _ export: any StreamedExport
    ) throws -> StreamedFile {
      let name = resource.name + "." + format.fileExtension
      let route = site.dataFile(name, of: dataset.name)
      return StreamedFile(export, try DataFileWriter(format, at: route, of: publication))
    }
    if formats.contains(.xlsx) {
      openers += site.words.map { words in
        {
          try SpreadsheetFile(
            TableSubject(resource, of: dataset, in: site, words: words), words.language,
            at: site.spreadsheet(of: resource.name, in: dataset.name, words.language),
            of: publication)
        }
      }
    }
    if formats.contains(.excelCSV) {
      openers.append { try streamed(.excelCSV, ExcelCSVExport(schema)) }
    }
    if formats.contains(.geojson), let coordinates = resource.coordinates {
      openers.append { try streamed(.geojson, GeoJSONExport(schema, at: coordinates)) }
    }
    guard formats.contains(.sqlite) else { return }
    if resource.schema.fields.count <= StagedTableExport.columnLimit {
      openers.append { try StagedRowsFile(resource, schema, of: publication) }
    } else {
      omissions.append(.init(.sqlite, .columns(StagedTableExport.columnLimit)))
    }
  }
}
