internal import GazetteModel
internal import Tabular

/// Describes datasets and notices for search engines: JSON-LD with the terms of schema.org.
struct LinkedDataWriter {
  let edition: Edition

  var site: Site { edition.site }
  var language: Language { edition.language }
  private var catalogue: String { edition.absolute(site.catalogue(language)) }

  /// A dataset (schema.org `Dataset`).
  func document(_ dataset: Dataset) -> [UInt8] {
    document { json in
      describe(dataset, &json)
      json.object("includedInDataCatalog") { json in
        json.member("@type", "DataCatalog")
        json.member("@id", catalogue)
        json.member("name", site.configuration.title.text(in: language))
        json.member("url", catalogue)
      }
      let tables = edition.tables[dataset.name] ?? []
      json.member("temporalCoverage", dataset.coverage(tables)?.description)
      variables(dataset, tables, &json)
      distributions(dataset, tables, &json)
    }
  }

  /// The catalogue of all datasets (schema.org `DataCatalog`).
  func catalogueDocument() -> [UInt8] {
    document { json in
      json.member("@type", "DataCatalog")
      json.member("@id", catalogue)
      json.member("name", site.configuration.title.text(in: language))
      json.member("description", site.configuration.description.text(in: language))
      json.member("url", catalogue)
      json.member("inLanguage", language.tag)
      licence(site.configuration.licence, &json)
      json.object("publisher") { publisher(&$0) }
      json.objects("dataset", site.datasets) { describe($0, &$1) }
    }
  }

  /// A JSON-LD document that can stand in a script element: no tag can begin in it.
  func document(_ content: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("@context", "https://schema.org/")
    content(&json)
    json.endObject()
    // Outside texts JSON has no such character, and within them an escape means the same.
    return json.finish().flatMap { byte in
      byte == UInt8(ascii: "<") ? Array("\\u003C".utf8) : [byte]
    }
  }

  private func describe(_ dataset: Dataset, _ json: inout JSONWriter) {
    let page = edition.absolute(site.dataset(dataset.name, language))
    json.member("@type", "Dataset")
    json.member("@id", page)
    json.member("name", dataset.title.text(in: language))
    json.member("description", description(dataset))
    json.member("url", page)
    json.member("identifier", edition.absolute(site.dataset(dataset.name, site.languages[0])))
    json.member("version", dataset.version)
    json.member("dateModified", dataset.updated?.description)
    json.member("isAccessibleForFree", true)
    json.list("keywords", dataset.keywords)
    licence(site.licence(of: dataset), &json)
    json.object("publisher") { publisher(&$0) }
    creators(dataset, &json)
    if let area = dataset.area {
      json.object("spatialCoverage") { json in
        json.member("@type", "Place")
        json.member("name", edition.name(area, in: site.areas))
      }
    }
  }

  /// What it is and, where any of it is made up, the warning that the site's pages bear; no more than is read of it.
  private func description(_ dataset: Dataset) -> String {
    let isMadeUp =
      dataset.isDemonstration || dataset.resources.contains(where: \.isDemonstration)
    let warning = isMadeUp ? site.configuration.demonstration?.text(in: language) : nil
    let texts = [warning, dataset.summary(in: language)].compactMap { $0 }
    return String(texts.joined(separator: "\n\n").prefix(5000))
  }

  func licence(_ licence: Licence, _ json: inout JSONWriter) {
    if let url = licence.url {
      json.member("license", url)
    } else {
      json.object("license") { json in
        json.member("@type", "CreativeWork")
        json.member("name", licence.title.text(in: language))
      }
    }
  }

  func publisher(_ json: inout JSONWriter) {
    let publisher = site.configuration.publisher
    json.member("@type", "Organization")
    json.member("name", publisher.name.text(in: language))
    json.member("url", publisher.url)
    if let email = publisher.email {
      json.object("contactPoint") { json in
        json.member("@type", "ContactPoint")
        json.member("email", email)
      }
    }
  }

  /// Who made it: who belongs to an organisation is a person.
  private func creators(_ dataset: Dataset, _ json: inout JSONWriter) {
    guard !dataset.contributors.isEmpty else {
      json.object("creator") { publisher(&$0) }
      return
    }
    json.objects("creator", dataset.contributors) { contributor, json in
      json.member("@type", contributor.organization == nil ? "Organization" : "Person")
      json.member("name", contributor.title)
      json.member("url", contributor.path)
      if let organization = contributor.organization {
        json.object("affiliation") { json in
          json.member("@type", "Organization")
          json.member("name", organization)
        }
      }
    }
  }

  private func variables(
    _ dataset: Dataset, _ tables: [PublishedTable], _ json: inout JSONWriter
  ) {
    let columns = dataset.resources.flatMap { resource in
      let statistics = tables.first { $0.resource == resource.name }?.statistics ?? []
      return resource.schema.fields.indices.map { number in
        (
          field: resource.schema.fields[number], column: resource.columns[number],
          range: number < statistics.count ? statistics[number].range : nil
        )
      }
    }
    json.objects("variableMeasured", columns) { item, json in
      json.member("@type", "PropertyValue")
      json.member("name", item.column.title.text(in: language))
      json.member("alternateName", item.field.name)
      json.member("description", item.column.description?.text(in: language))
      json.member("unitText", item.column.unit?.text(in: language))
      guard item.field.type.isNumeric, let range = item.range else { return }
      number("minValue", range.least, &json)
      number("maxValue", range.greatest, &json)
    }
  }

  /// A number as it is written, left out where JSON has no such number.
  private func number(_ name: String, _ text: String, _ json: inout JSONWriter) {
    guard let value = JSONValue(text), case .number = value else { return }
    json.key(name)
    json.value(value)
  }

  private func distributions(
    _ dataset: Dataset, _ tables: [PublishedTable], _ json: inout JSONWriter
  ) {
    let whole = edition.datasets.filter { $0.name == dataset.name }.flatMap(\.files)
    let files = DownloadItem.items(tables.flatMap(\.files) + whole, edition).map(\.file)
    json.objects("distribution", files.filter { !$0.isCompressed }) { file, json in
      json.member("@type", "DataDownload")
      json.member("name", file.route.fileName)
      json.member("contentUrl", edition.absolute(file.route))
      json.member("encodingFormat", String(file.mediaType.name.prefix { $0 != ";" }))
      json.member("contentSize", "\(file.size) B")
      json.member("sha256", file.sha256)
    }
  }
}
