internal import GazetteModel
internal import Tabular

/// `status.json`: one small file to poll, which changes when any data does.
struct StatusExport: SiteExport {
  private static let route = Route(file: ["status.json"])

  func routes(_ site: Site) -> [Route] { [Self.route] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    [Artifact(Self.route, .json, status(context))]
  }

  private func status(_ context: ExportContext) -> [UInt8] {
    let site = context.site
    let address = site.configuration.address
    var json = JSONWriter()
    json.beginObject()
    json.member("day", context.day.description)
    json.member("generator", context.generator)
    json.member("address", address.absolute(Route(page: [])))
    let next = context.standings.values.compactMap(\.next?.at).min()
    json.member(
      "next_rebuild_at",
      next.map { site.configuration.timeZone.timestamp(PublicationTime($0.moment)) })
    json.key("datasets")
    json.beginArray()
    for dataset in site.datasets {
      json.beginObject()
      json.member("name", dataset.name)
      json.languageMap("title", dataset.title, site.languages)
      json.member("version", dataset.version)
      json.member("updated", dataset.updated?.description)
      json.member("updates", dataset.updates?.rawValue)
      json.member("next_due", dataset.nextDue?.description)
      if dataset.isOverdue(on: context.day) { json.member("overdue", true) }
      if dataset.isDemonstration { json.member("demonstration", true) }
      json.member("address", address.absolute(site.dataset(dataset.name, site.languages[0])))
      json.member(
        "descriptor", address.absolute(site.dataFile("datapackage.json", of: dataset.name)))
      json.objects("tables", dataset.resources) { resource, json in
        table(resource, of: dataset, context, &json)
      }
      files(context.datasets.filter { $0.name == dataset.name }.flatMap(\.files), &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func table(
    _ resource: Dataset.Resource, of dataset: Dataset, _ context: ExportContext,
    _ json: inout JSONWriter
  ) {
    json.member("name", resource.name)
    json.languageMap("title", resource.title, context.site.languages)
    if resource.isDemonstration || dataset.isDemonstration { json.member("demonstration", true) }
    let table = context.tables.first { $0.dataset == dataset.name && $0.resource == resource.name }
    guard let table else { return }
    json.key("rows")
    json.number(table.rowCount)
    files(table.files, &json)
  }

  private func files(_ files: [PublishedTable.DataFile], _ json: inout JSONWriter) {
    json.objects("files", files) { file, json in
      json.member("path", file.route.path)
      json.member("media_type", file.mediaType.name)
      json.key("bytes")
      json.number(file.size)
      json.member("sha256", file.sha256)
    }
  }
}
