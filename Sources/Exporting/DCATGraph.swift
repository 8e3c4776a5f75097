internal import GazetteModel
internal import Tabular

/// Writes what a DCAT-AP catalogue is made of.
///
/// A thing is named by the catalogue's own address and a fragment: the path of what it describes. The pages
/// themselves are documents, and no document is a dataset.
struct DCATNodes {
  let site: Site
  /// The catalogue's address.
  let document: String

  private var languages: [Language] { site.languages }
  private var address: Address { site.configuration.address }

  var catalogue: String { name(site.catalogue(languages[0])) }

  /// A description and, where what it describes is made up, the warning that the site's pages bear.
  func description(_ text: Localized, isDemonstration: Bool, _ json: inout JSONWriter) {
    let warning = isDemonstration ? site.configuration.demonstration : nil
    json.languageMap("dct:description", text, languages) { text, language in
      [text, warning?.stated(in: language)].compactMap { $0 }.joined(separator: "\n\n")
    }
  }

  /// The publisher of the catalogue and, since the site publishes them, of all its datasets.
  func publisher(_ json: inout JSONWriter) {
    let publisher = site.configuration.publisher
    json.object("dct:publisher") { json in
      json.member("@id", document + "#publisher")
      json.member("@type", "foaf:Agent")
      json.languageMap("foaf:name", publisher.name, languages)
      if let url = publisher.url { json.node("foaf:homepage", url, "foaf:Document") }
    }
  }

  func licence(_ licence: Licence, _ json: inout JSONWriter) {
    if let url = licence.url {
      json.node("dct:license", url, "dct:LicenseDocument")
    } else {
      json.object("dct:license") { json in
        json.member("@type", "dct:LicenseDocument")
        json.languageMap("dct:title", licence.title, languages)
      }
    }
  }

  func dataset(_ dataset: Dataset, _ tables: [PublishedTable], _ json: inout JSONWriter) {
    let page = site.dataset(dataset.name, languages[0])
    json.member("@id", name(page))
    json.member("@type", "dcat:Dataset")
    json.languageMap("dct:title", dataset.title, languages)
    description(
      dataset.description ?? dataset.title,
      isDemonstration: dataset.isDemonstration
        || dataset.resources.contains(where: \.isDemonstration),
      &json)
    json.member("dct:identifier", address.absolute(page))
    json.nodes(
      "dcat:landingPage", languages.map { address.absolute(site.dataset(dataset.name, $0)) },
      "foaf:Document")
    if !dataset.keywords.isEmpty {
      json.object("dcat:keyword") { $0.list(languages[0].tag, dataset.keywords) }
    }
    json.node("dct:publisher", document + "#publisher")
    contactPoint(&json)
    if let updates = dataset.updates {
      json.node("dct:accrualPeriodicity", EUAuthority.frequency(updates), "dct:Frequency")
    }
    json.member("dcat:version", dataset.version)
    if let area = dataset.area.flatMap({ site.areas[$0.name] }) { spatial(area, &json) }
    let files = dataset.resources.flatMap { resource in
      tables.filter { $0.resource == resource.name }.flatMap(\.files).map { (resource, $0) }
    }
    json.objects("dcat:distribution", files) { file, json in
      distribution(file.1, of: file.0, dataset, &json)
    }
  }

  /// Where readers may write to; nothing where the publisher names neither a mail address nor a page.
  private func contactPoint(_ json: inout JSONWriter) {
    let publisher = site.configuration.publisher
    guard publisher.email != nil || publisher.url != nil else { return }
    json.object("dcat:contactPoint") { json in
      json.member("@id", document + "#contact")
      json.member("@type", "vcard:Kind")
      json.languageMap("vcard:fn", publisher.name, languages)
      if let email = publisher.email { json.node("vcard:hasEmail", "mailto:" + email) }
      if let url = publisher.url { json.node("vcard:hasURL", url) }
    }
  }

  private func spatial(_ area: Vocabulary.Term, _ json: inout JSONWriter) {
    json.object("dct:spatial") { json in
      json.member("@id", name(site.list(.area(area.id), languages[0])))
      json.member("@type", "dct:Location")
      json.languageMap("skos:prefLabel", area.name, languages)
    }
  }

  private func distribution(
    _ file: PublishedTable.DataFile, of resource: Dataset.Resource, _ dataset: Dataset,
    _ json: inout JSONWriter
  ) {
    json.member("@id", name(file.route))
    json.member("@type", "dcat:Distribution")
    json.languageMap("dct:title", resource.title, languages) { text, _ in
      "\(text) (\(file.format))"
    }
    if let description = resource.description {
      json.languageMap("dct:description", description, languages)
    }
    json.node("dcat:accessURL", address.absolute(site.dataset(dataset.name, languages[0])))
    json.node("dcat:downloadURL", address.absolute(file.route))
    if let type = file.mediaType.registration {
      json.node("dcat:mediaType", type, "dct:MediaType")
    }
    if let type = EUAuthority.fileType(file.format) {
      json.node("dct:format", type, "dct:MediaTypeOrExtent")
    }
    json.key("dcat:byteSize")
    json.number(file.size)
    json.object("spdx:checksum") { json in
      json.member("@type", "spdx:Checksum")
      json.node(
        "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
        "spdx:ChecksumAlgorithm")
      json.member("spdx:checksumValue", file.sha256)
    }
    // The profile allows one licence; who offers several lets readers choose, so the first of them holds.
    licence(dataset.licences.first ?? site.configuration.licence, &json)
  }

  private func name(_ route: Route) -> String { document + "#" + route.path }
}

extension MediaType {
  /// The page of the type's registration; nil where it is registered nowhere (`x-`, RFC 6838 §3.4).
  fileprivate var registration: String? {
    let type = name.prefix { $0 != ";" }
    return type.contains("/x-") ? nil : "https://www.iana.org/assignments/media-types/" + type
  }
}
