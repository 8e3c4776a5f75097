internal import GazetteModel
internal import Tabular

/// The catalogue of datasets for other portals to harvest (DCAT-AP 3.0.1, as JSON-LD 1.1).
///
/// It holds its own context, so that no reader has to fetch another file.
struct DCATExport: SiteExport {
  private static let route = Route(file: ["data", "catalog.jsonld"])

  func routes(_ site: Site) -> [Route] { [Self.route] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    var json = JSONWriter()
    json.beginObject()
    json.key("@context")
    jsonContext(&json)
    catalogue(context, &json)
    json.endObject()
    return [Artifact(Self.route, .jsonLD, json.finish())]
  }

  private func catalogue(_ context: ExportContext, _ json: inout JSONWriter) {
    let site = context.site
    let configuration = site.configuration
    let nodes = DCATNodes(site: site, document: configuration.address.absolute(Self.route))
    json.member("@id", nodes.catalogue)
    json.member("@type", "dcat:Catalog")
    json.languageMap("dct:title", configuration.title, site.languages)
    nodes.description(configuration.description, isDemonstration: true, &json)
    nodes.publisher(&json)
    json.node(
      "foaf:homepage", configuration.address.absolute(site.catalogue(site.languages[0])),
      "foaf:Document")
    let languages = site.languages.compactMap { EUAuthority.language($0) }
    json.nodes("dct:language", languages.uniqued(), "dct:LinguisticSystem")
    nodes.licence(configuration.licence, &json)
    json.member("dct:modified", context.day.description)
    json.objects("dcat:dataset", site.datasets) { dataset, json in
      nodes.dataset(dataset, context.tables.filter { $0.dataset == dataset.name }, &json)
    }
  }

  private func jsonContext(_ json: inout JSONWriter) {
    json.beginObject()
    for (prefix, namespace) in [
      ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
      ("foaf", "http://xmlns.com/foaf/0.1/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
      ("spdx", "http://spdx.org/rdf/terms#"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
      ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ] {
      json.member(prefix, namespace)
    }
    for (term, type) in [
      ("dct:modified", "xsd:date"), ("dcat:byteSize", "xsd:nonNegativeInteger"),
      ("spdx:checksumValue", "xsd:hexBinary"),
    ] {
      define(term, "@type", type, &json)
    }
    for term in [
      "dct:title", "dct:description", "dcat:keyword", "foaf:name", "skos:prefLabel", "vcard:fn",
    ] {
      define(term, "@container", "@language", &json)
    }
    json.endObject()
  }

  private func define(
    _ term: String, _ keyword: String, _ value: String, _ json: inout JSONWriter
  ) {
    json.key(term)
    json.beginObject()
    json.member("@id", term)
    json.member(keyword, value)
    json.endObject()
  }
}

extension Array where Element: Hashable {
  /// The elements without those that occur earlier.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
