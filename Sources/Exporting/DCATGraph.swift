internal import GazetteModel

/// The catalogue of datasets as a graph (DCAT-AP 3.0.1).
///
/// A thing is named by the catalogue's own address and a fragment: the path of what it describes. The pages
/// themselves are documents, and no document is a dataset.
struct DCATGraph {
  private let context: ExportContext
  /// The catalogue's address.
  private let document: String

  /// The graph of a site whose catalogue stands at `document`, an absolute address.
  init(_ context: ExportContext, document: String) {
    self.context = context
    self.document = document
  }

  private var site: Site { context.site }
  private var languages: [Language] { site.languages }
  private var address: Address { site.configuration.address }

  /// The catalogue.
  var catalogue: GraphNode {
    let configuration = site.configuration
    let page = site.catalogue(languages[0])
    var node = GraphNode(name(page), type: "dcat:Catalog")
    node.state("dct:title", configuration.title, in: languages)
    describe(&node, configuration.description, isDemonstration: true)
    node.state("dct:publisher", publisher)
    node.state("foaf:homepage", GraphNode(address.absolute(page), type: "foaf:Document"))
    node.state(
      "dct:language",
      languages.compactMap { EUAuthority.language($0) }.uniqued()
        .map { GraphNode($0, type: "dct:LinguisticSystem") })
    node.state("dct:license", licence(configuration.licence))
    node.state("dct:modified", context.day.description)
    if site.datasets.contains(where: { !$0.themes.isEmpty }) {
      node.state(
        "dcat:themeTaxonomy", GraphNode(EUAuthority.themes, type: "skos:ConceptScheme"))
    }
    node.state("dcat:dataset", site.datasets.map { dataset($0) })
    return node
  }

  /// Describes a thing and, where what it describes is made up, repeats the warning that the site's pages bear.
  private func describe(_ node: inout GraphNode, _ text: Localized, isDemonstration: Bool) {
    let warning = isDemonstration ? site.configuration.demonstration : nil
    node.state("dct:description", text, in: languages) { text, language in
      [text, warning?.stated(in: language)].compactMap { $0 }.joined(separator: "\n\n")
    }
  }

  /// The publisher of the catalogue and, since the site publishes them, of all its datasets.
  private var publisher: GraphNode {
    let publisher = site.configuration.publisher
    var node = GraphNode(document + "#publisher", type: "foaf:Agent")
    node.state("foaf:name", publisher.name, in: languages)
    node.state("foaf:homepage", publisher.url.map { GraphNode($0, type: "foaf:Document") })
    return node
  }

  private func licence(_ licence: Licence) -> GraphNode {
    var node = GraphNode(licence.url, type: "dct:LicenseDocument")
    if licence.url == nil { node.state("dct:title", licence.title, in: languages) }
    return node
  }

  private func dataset(_ dataset: Dataset) -> GraphNode {
    let tables = context.tables.filter { $0.dataset == dataset.name }
    let page = site.dataset(dataset.name, languages[0])
    var node = GraphNode(name(page), type: "dcat:Dataset")
    node.state("dct:title", dataset.title, in: languages)
    describe(
      &node, dataset.description ?? dataset.title,
      isDemonstration: dataset.isDemonstration
        || dataset.resources.contains(where: \.isDemonstration))
    node.state("dct:identifier", address.absolute(page))
    node.state(
      "dcat:landingPage",
      languages.map {
        GraphNode(address.absolute(site.dataset(dataset.name, $0)), type: "foaf:Document")
      })
    node.state("dcat:keyword", dataset.keywords, in: languages[0])
    node.state(
      "dcat:theme",
      dataset.themes.map { GraphNode(EUAuthority.theme($0), type: "skos:Concept") })
    node.state("dct:publisher", GraphNode(document + "#publisher"))
    node.state("dcat:contactPoint", contactPoint)
    node.state(
      "dct:accrualPeriodicity",
      dataset.updates.map { GraphNode(EUAuthority.frequency($0), type: "dct:Frequency") })
    node.state("dcat:version", dataset.version)
    if let change = dataset.changes.first(where: { $0.version == dataset.version }) {
      node.state("adms:versionNotes", change.description, in: languages)
    }
    node.state("dct:modified", dataset.updated?.description)
    node.state("dct:spatial", dataset.area.flatMap { site.areas[$0.name] }.map { spatial($0) })
    node.state("dct:temporal", dataset.coverage(tables).map { temporal($0) })
    node.state(
      "dcat:distribution",
      context.files(of: dataset).map { distribution($0.file, of: $0.resource, dataset) })
    return node
  }

  /// Where readers may write to; nil where the publisher names neither a mail address nor a page.
  private var contactPoint: GraphNode? {
    let publisher = site.configuration.publisher
    guard publisher.email != nil || publisher.url != nil else { return nil }
    var node = GraphNode(document + "#contact", type: "vcard:Kind")
    node.state("vcard:fn", publisher.name, in: languages)
    node.state("vcard:hasEmail", publisher.email.map { GraphNode("mailto:" + $0) })
    node.state("vcard:hasURL", publisher.url.map { GraphNode($0) })
    return node
  }

  private func spatial(_ area: Vocabulary.Term) -> GraphNode {
    var node = GraphNode(name(site.list(.area(area.id), languages[0])), type: "dct:Location")
    node.state("skos:prefLabel", area.name, in: languages)
    return node
  }

  private func temporal(_ period: Period) -> GraphNode {
    var node = GraphNode(type: "dct:PeriodOfTime")
    node.state("dcat:startDate", period.from.description)
    node.state("dcat:endDate", period.until?.description)
    return node
  }

  private func distribution(
    _ file: PublishedTable.DataFile, of resource: Dataset.Resource?, _ dataset: Dataset
  ) -> GraphNode {
    var node = GraphNode(name(file.route), type: "dcat:Distribution")
    node.state("dct:title", resource?.title ?? dataset.title, in: languages) { text, _ in
      "\(text) (\(file.format))"
    }
    if let description = resource?.description {
      node.state("dct:description", description, in: languages)
    }
    node.state(
      "dcat:accessURL", GraphNode(address.absolute(site.dataset(dataset.name, languages[0]))))
    node.state("dcat:downloadURL", GraphNode(address.absolute(file.route)))
    node.state(
      "dct:language",
      file.language.flatMap { EUAuthority.language($0) }
        .map { GraphNode($0, type: "dct:LinguisticSystem") })
    node.state("dcat:mediaType", mediaType(file.kind.mediaType))
    node.state("dcat:compressFormat", file.isCompressed ? mediaType(.gzip) : nil)
    node.state(
      "dct:format",
      EUAuthority.fileType(file.kind).map { GraphNode($0, type: "dct:MediaTypeOrExtent") })
    node.state("dcatap:availability", GraphNode(EUAuthority.available, type: "skos:Concept"))
    node.state("dcat:byteSize", file.size)
    var checksum = GraphNode(type: "spdx:Checksum")
    checksum.state(
      "spdx:algorithm",
      GraphNode(
        "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", type: "spdx:ChecksumAlgorithm"))
    checksum.state("spdx:checksumValue", file.sha256)
    node.state("spdx:checksum", checksum)
    // The profile allows one licence; who offers several lets readers choose, so the first of them holds.
    node.state("dct:license", licence(site.licence(of: dataset)))
    return node
  }

  private func mediaType(_ type: MediaType) -> GraphNode? {
    type.registration.map { GraphNode($0, type: "dct:MediaType") }
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

extension Array where Element: Hashable {
  /// The elements without those that occur earlier.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
