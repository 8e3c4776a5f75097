internal import GazetteModel
internal import Tabular

/// `datapackage.json` of each dataset: what its files are, with sizes and hashes (Data Package 2.0).
struct DataPackageExport: SiteExport {
  func routes(_ site: Site) -> [Route] {
    site.datasets.map { site.dataFile("datapackage.json", of: $0.name) }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    context.site.datasets.map { dataset in
      Artifact(
        context.site.dataFile("datapackage.json", of: dataset.name), .json,
        descriptor(dataset, context))
    }
  }

  private func descriptor(_ dataset: Dataset, _ context: ExportContext) -> [UInt8] {
    let site = context.site
    let language = site.languages[0]
    let address = site.configuration.address
    let page = address.absolute(site.dataset(dataset.name, language))
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
    json.member("name", dataset.name)
    json.member("id", page)
    json.texts("title", dataset.title, language)
    json.texts("description", dataset.description, language)
    json.member("homepage", page)
    json.member("version", dataset.version)
    json.member("created", dataset.created)
    json.licences(site.licences(of: dataset), language)
    json.contributors(
      dataset.contributors.isEmpty
        ? [Dataset.Contributor(site.configuration.publisher, language)] : dataset.contributors)
    sources(dataset, &json)
    json.list("keywords", dataset.keywords)
    json.member("gazette:updates", dataset.updates?.rawValue)
    json.member("gazette:nextRelease", dataset.nextRelease?.description)
    json.member("gazette:area", dataset.area?.name)
    json.list("gazette:themes", dataset.themes.map(\.rawValue))
    json.member("gazette:temporal", dataset.temporal?.description)
    changes(dataset, &json)
    if dataset.isDemonstration { json.member("gazette:demonstration", true) }
    distributions(
      context.datasets.filter { $0.name == dataset.name }.flatMap(\.files), &json)
    json.key("resources")
    json.beginArray()
    for resource in dataset.resources {
      let table = context.tables.first {
        $0.dataset == dataset.name && $0.resource == resource.name
      }
      self.resource(resource, table, dataset, language, &json)
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func changes(_ dataset: Dataset, _ json: inout JSONWriter) {
    json.objects("gazette:changes", dataset.changes) { change, json in
      json.member("version", change.version)
      json.member("date", change.date.description)
      json.translations("description", change.description)
    }
  }

  private func sources(_ dataset: Dataset, _ json: inout JSONWriter) {
    guard !dataset.sources.isEmpty else { return }
    json.key("sources")
    json.beginArray()
    for source in dataset.sources {
      json.beginObject()
      json.member("title", source.title)
      json.member("path", source.path)
      json.member("email", source.email)
      json.member("version", source.version)
      json.endObject()
    }
    json.endArray()
  }

  /// The files that the table is split into: the same rows once more, and so no resource of their own.
  private func parts(
    _ table: PublishedTable, of resource: Dataset.Resource, _ json: inout JSONWriter
  ) {
    guard let split = resource.parts, !table.parts.isEmpty else { return }
    json.member("gazette:parts", split.name)
    json.objects("gazette:partFiles", table.parts) { part, json in
      let name = part.file.route.path.split(separator: "/").last ?? ""
      json.member("value", part.value)
      json.member("path", "\(resource.name)/\(name)")
      json.key("bytes")
      json.number(part.file.size)
      json.member("hash", "sha256:" + part.file.sha256)
    }
  }

  /// The files besides the canonical CSV, which is the resource itself.
  private func distributions(_ files: [PublishedTable.DataFile], _ json: inout JSONWriter) {
    json.objects("gazette:distributions", files) { file, json in
      json.member("path", file.route.file.split(separator: "/").last.map(String.init))
      json.member("format", file.kind.rawValue)
      json.member("mediatype", file.mediaType.name)
      json.member("language", file.language?.tag)
      json.key("bytes")
      json.number(file.size)
      json.member("hash", "sha256:" + file.sha256)
    }
  }

  private func resource(
    _ resource: Dataset.Resource, _ table: PublishedTable?, _ dataset: Dataset,
    _ language: Language, _ json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("name", resource.name)
    json.texts("title", resource.title, language)
    json.texts("description", resource.description, language)
    json.member("type", "table")
    json.member("path", resource.name + ".csv")
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", "utf-8")
    if let csv = table?.files.first {
      json.key("bytes")
      json.number(csv.size)
      json.member("hash", "sha256:" + csv.sha256)
    }
    if let table {
      json.key("gazette:rows")
      json.number(table.rowCount)
      distributions(Array(table.files.dropFirst()), &json)
      parts(table, of: resource, &json)
    }
    if resource.isDemonstration || dataset.isDemonstration {
      json.member("gazette:demonstration", true)
    }
    json.rowRules(resource.rules)
    json.key("schema")
    SchemaWriter(resource: resource, language: language).write(&json)
    json.endObject()
  }
}

extension JSONWriter {
  /// A text in the first language as the standard's property, and its translations beside it.
  mutating func texts(_ name: String, _ text: Localized?, _ first: Language) {
    guard let text else { return }
    member(name, text.text(in: first))
    translations("gazette:" + name, text, besides: first)
  }

  /// A text by language, left out where there is none.
  mutating func translations(_ name: String, _ text: Localized?, besides first: Language? = nil) {
    guard let text else { return }
    if text.languages.isEmpty, first == nil { member(name, text.text(in: .undetermined)) }
    let languages = text.languages.filter { $0 != first }
    guard !languages.isEmpty else { return }
    key(name)
    beginObject()
    for language in languages { member(language.tag, text.stated(in: language)) }
    endObject()
  }
}
