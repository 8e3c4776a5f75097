internal import GazetteModel
internal import Tabular

/// The answers of published views: rows in every format, with their schema as the tables of datasets have it, and one
/// Data Package that describes all views (Data Package 2.0).
struct ViewExport: SiteExport {
  private static let descriptor = "datapackage.json"
  private static let rowSchema = JSONSchemaExport()

  func routes(_ site: Site) -> [Route] {
    let views = site.publishedViews
    return (views.isEmpty ? [] : [site.viewFile(Self.descriptor)])
      + views.flatMap { view in
        RowFormat.allCases.map { Self.route(view, $0, site) } + [Self.schema(view, site)]
      }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    let site = context.site
    let answers = context.views.filter(\.view.isPublished)
    guard !answers.isEmpty else { return [] }
    let files = answers.flatMap { Self.files($0, site) }
    return [
      Artifact(site.viewFile(Self.descriptor), .json, Self.descriptor(answers, files, site))
    ] + files
  }

  private static func route(_ view: View, _ format: RowFormat, _ site: Site) -> Route {
    site.viewFile(view.name + "." + format.dataFormat.fileExtension)
  }

  private static func schema(_ view: View, _ site: Site) -> Route {
    site.viewFile(view.name + rowSchema.suffix)
  }

  /// The rows in each format, written as those of datasets are.
  private static func files(_ answer: ViewResult, _ site: Site) -> [Artifact] {
    let table = answer.view.table
    guard let schema = CompiledSchema.compile(table.schema).schema else { return [] }
    let export = RowsExport(schema)
    var rendered = RenderedRows()
    export.begin(&rendered)
    export.write(
      RowBatch(answer.rows, columnCount: table.schema.fields.count), to: &rendered)
    export.finish(rowCount: answer.rows.count, &rendered)
    return RowFormat.allCases.map { format in
      Artifact(
        route(answer.view, format, site), format.dataFormat.mediaType,
        rendered.withUnsafeBytes(format) { Array($0) })
    } + [
      Artifact(
        self.schema(answer.view, site), rowSchema.mediaType,
        rowSchema.bytes(table, at: self.schema(answer.view, site), site))
    ]
  }

  private static func descriptor(
    _ answers: [ViewResult], _ files: [Artifact], _ site: Site
  ) -> [UInt8] {
    let language = site.languages[0]
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
    json.member("name", "views")
    json.licences([site.configuration.licence], language)
    json.contributors([Dataset.Contributor(site.configuration.publisher, language)])
    json.objects("resources", answers) { answer, json in
      let table = answer.view.table
      json.member("name", table.name)
      json.texts("title", table.title, language)
      json.texts("description", table.description, language)
      json.member("type", "table")
      json.member("path", table.name + ".csv")
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      let csv = files.first { $0.route == route(answer.view, .csv, site) }
      json.member("bytes", csv?.bytes.count)
      json.member("gazette:rows", answer.rows.count)
      json.member("gazette:sql", table.name + ".sql")
      if table.isDemonstration { json.member("gazette:demonstration", true) }
      json.objects("sources", answer.sources) { source, json in
        let title = site.datasets.first { $0.name == source.dataset }?.title
        json.member("title", title?.text(in: language) ?? source.dataset)
        let file = site.dataFile(source.resource + ".csv", of: source.dataset)
        json.member("path", site.configuration.address.absolute(file))
      }
      json.key("schema")
      SchemaWriter(resource: table, language: language).write(&json)
    }
    json.endObject()
    return json.finish()
  }
}
