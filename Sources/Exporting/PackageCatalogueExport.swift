internal import GazetteModel
internal import Tabular

/// All datasets as one Data Package whose resources are their descriptors (Data Package 2.0, recipe "Data Catalog").
///
/// A package has at least one resource, so a site without datasets has no such file.
struct PackageCatalogueExport: SiteExport {
  private static let route = Route(file: ["data", "datapackage.json"])

  func routes(_ site: Site) -> [Route] { site.datasets.isEmpty ? [] : [Self.route] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    routes(context.site).map { Artifact($0, .json, descriptor(context.site)) }
  }

  private func descriptor(_ site: Site) -> [UInt8] {
    let configuration = site.configuration
    let language = site.languages[0]
    let page = configuration.address.absolute(site.catalogue(language))
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
    json.member("profile", "data-package-catalog")
    json.member("name", configuration.address.host.lowercased())
    json.member("id", page)
    json.texts("title", configuration.title, language)
    json.texts("description", configuration.description, language)
    json.member("homepage", page)
    json.licences([configuration.licence], language)
    json.contributors([Dataset.Contributor(configuration.publisher, language)])
    json.objects("resources", site.datasets) { dataset, json in
      json.member("name", dataset.name)
      json.texts("title", dataset.title, language)
      json.texts("description", dataset.description, language)
      json.member("profile", "data-package")
      json.member("path", dataset.name + "/datapackage.json")
      json.member("format", "json")
      json.member("mediatype", "application/json")
      json.member("encoding", "utf-8")
    }
    json.endObject()
    return json.finish()
  }
}
