internal import GazetteModel
internal import Tabular

/// `croissant.json` of each dataset, for those who train models on it (Croissant 1.0).
struct CroissantExport: SiteExport {
  func routes(_ site: Site) -> [Route] {
    site.datasets.map { site.dataFile("croissant.json", of: $0.name) }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    zip(routes(context.site), context.site.datasets).map { route, dataset in
      Artifact(route, .jsonLD, document(dataset, context))
    }
  }

  private func document(_ dataset: Dataset, _ context: ExportContext) -> [UInt8] {
    let tables = context.tables.filter { $0.dataset == dataset.name }
    var json = JSONWriter()
    json.beginObject()
    json.object("@context") { CroissantContext.write(context.site.languages[0], &$0) }
    facts(of: dataset, context, &json)
    let files = tables.compactMap(\.files.first)
    json.objects("distribution", files) { file, json in
      json.member("@type", "cr:FileObject")
      json.member("@id", file.route.fileName)
      json.member("name", file.route.fileName)
      json.member("contentUrl", context.site.configuration.address.absolute(file.route))
      json.member("encodingFormat", "text/csv")
      json.member("contentSize", "\(file.size) B")
      json.member("sha256", file.sha256)
    }
    // Records come out of files: a table without one has none.
    let resources = dataset.resources.filter { resource in
      tables.contains { $0.resource == resource.name && !$0.files.isEmpty }
    }
    json.objects("recordSet", resources) { resource, json in
      CroissantRecordSet(resource: resource, language: context.site.languages[0]).write(&json)
    }
    json.endObject()
    return json.finish()
  }

  private func facts(
    of dataset: Dataset, _ context: ExportContext, _ json: inout JSONWriter
  ) {
    let site = context.site
    let language = site.languages[0]
    let released = dataset.updated ?? context.day
    json.member("@type", "sc:Dataset")
    json.member("conformsTo", "http://mlcommons.org/croissant/1.0")
    json.member("name", dataset.title.text(in: language))
    json.member("description", description(dataset, site))
    json.member("url", site.configuration.address.absolute(site.dataset(dataset.name, language)))
    let licence = site.licence(of: dataset)
    json.member("license", licence.url ?? licence.name ?? licence.title.text(in: language))
    json.objects("creator", creators(dataset, site)) { agent($0, &$1) }
    json.object("publisher") {
      agent(Dataset.Contributor(site.configuration.publisher, language), &$0)
    }
    json.member("datePublished", released.description)
    json.member("dateModified", released.description)
    json.member("version", version(released))
    if let updates = dataset.updates { json.member("isLiveDataset", updates != .never) }
    json.member(
      "citeAs", BibTeXEntry(dataset, of: site, in: language, day: context.day).text)
    json.list("keywords", dataset.keywords)
    json.member("inLanguage", language.tag)
  }

  /// The number of a release: its day, as a major version.
  ///
  /// Here a corrected value makes a new major version and a new column a minor one, in a Data Package it is the
  /// other way round: one number cannot serve both. That of a day never claims that nothing was edited.
  private func version(_ day: CalendarDate) -> String {
    "\(day.year * 10_000 + day.month * 100 + day.day).0.0"
  }

  private func description(_ dataset: Dataset, _ site: Site) -> String {
    let language = site.languages[0]
    let isMadeUp =
      dataset.isDemonstration || dataset.resources.contains(where: \.isDemonstration)
    let warning = isMadeUp ? site.configuration.demonstration?.text(in: language) : nil
    return [warning, dataset.summary(in: language)].compactMap { $0 }.joined(separator: "\n\n")
  }

  private func creators(_ dataset: Dataset, _ site: Site) -> [Dataset.Contributor] {
    dataset.contributors.isEmpty
      ? [Dataset.Contributor(site.configuration.publisher, site.languages[0])]
      : dataset.contributors
  }

  private func agent(_ contributor: Dataset.Contributor, _ json: inout JSONWriter) {
    json.member("@type", contributor.organization == nil ? "sc:Organization" : "sc:Person")
    json.member("name", contributor.title)
    json.member("url", contributor.path)
    json.member("email", contributor.email)
  }
}
