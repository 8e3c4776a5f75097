import Diagnostics
import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct DCATExportTests {
  typealias Node = [String: Any]

  private func catalogue(_ site: Site, _ tables: [PublishedTable] = []) throws -> Node {
    let context = try ExportContext.example(site, tables: tables)
    let artifact = try #require(
      SiteExports.all.flatMap { $0.artifacts(context) }
        .first { $0.route.file == "data/catalog.jsonld" })
    #expect(artifact.mediaType.name == "application/ld+json")
    return try #require(JSONSerialization.jsonObject(with: Data(artifact.bytes)) as? Node)
  }

  private func described(_ change: (inout Site) -> Void = { _ in }) throws -> Node {
    var site = try Site.described()
    change(&site)
    return try catalogue(site, [.example()])
  }

  private func dataset(_ change: (inout Dataset) -> Void) throws -> Node {
    let catalogue = try described { change(&$0.datasets[0]) }
    return try #require((catalogue["dcat:dataset"] as? [Node])?.first)
  }

  private func distributions(_ dataset: Node) throws -> [Node] {
    try #require(dataset["dcat:distribution"] as? [Node])
  }

  /// All objects of a document below its context, outermost first.
  private func nodes(_ value: Any) -> [Node] {
    switch value {
    case let node as Node:
      [node] + node.filter { $0.key != "@context" }.values.flatMap { nodes($0) }
    case let values as [Any]: values.flatMap { nodes($0) }
    default: []
    }
  }

  private func id(_ value: Any?) -> String? { (value as? Node)?["@id"] as? String }

  /// DCAT-AP 3.0.1: the mandatory properties of a class, then the recommended ones that a site's sources can state.
  @Test(
    arguments: [
      ("dcat:Catalog", ["dct:title", "dct:description", "dct:publisher"]),
      ("dcat:Dataset", ["dct:title", "dct:description"]),
      ("dcat:Distribution", ["dcat:accessURL"]),
      ("foaf:Agent", ["foaf:name"]),
      ("spdx:Checksum", ["spdx:algorithm", "spdx:checksumValue"]),
    ])
  func everyThingHasWhatTheProfileDemands(type: String, properties: [String]) throws {
    var bare = try Site.described()
    bare.configuration.licence = Licence(name: "CC0-1.0", title: Localized("CC0"), url: nil)
    bare.configuration.publisher = .init(name: Localized("Office"), url: nil, email: nil)
    bare.datasets[0].description = nil
    bare.datasets[0].updates = nil
    bare.datasets[0].area = nil
    bare.datasets[0].keywords = []
    for catalogue in [try catalogue(bare, [.example()]), try described()] {
      let found = nodes(catalogue).filter { $0["@type"] as? String == type }
      #expect(!found.isEmpty)
      for node in found {
        for property in properties {
          let value = try #require(node[property], "\(property)")
          #expect((value as? Node)?.isEmpty != true, "\(property)")
        }
      }
    }
  }

  @Test(
    arguments: [
      (
        "dcat:Catalog",
        ["dcat:dataset", "foaf:homepage", "dct:language", "dct:license", "dct:modified"]
      ),
      (
        "dcat:Dataset",
        [
          "dcat:contactPoint", "dcat:distribution", "dct:spatial", "dcat:keyword",
          "dct:publisher",
        ]
      ),
      ("dcat:Distribution", ["dct:description", "dct:license"]),
      ("vcard:Kind", ["vcard:fn", "vcard:hasEmail"]),
    ])
  func whatIsFullyDescribedHasWhatTheProfileRecommends(type: String, properties: [String]) throws {
    let found = nodes(try described()).filter { $0["@type"] as? String == type }
    #expect(!found.isEmpty)
    for node in found {
      for property in properties { #expect(node[property] != nil, "\(property)") }
    }
  }

  @Test func itsContextIsInItAndKnowsEveryName() throws {
    let catalogue = try described()
    let context = try #require(catalogue["@context"] as? Node)
    for term in context.keys where term.contains(":") {
      #expect((context[term] as? Node)?["@id"] as? String == term)
    }
    let tags: Set = ["en", "zh-Hans"]
    let names = nodes(catalogue).flatMap(\.keys).filter { !$0.hasPrefix("@") && !tags.contains($0) }
    let types = nodes(catalogue).compactMap { $0["@type"] as? String }
    for name in names + types {
      let prefix = String(name.prefix { $0 != ":" })
      #expect(name.contains(":") && context[prefix] is String, "\(name)")
    }
    // What has texts by language is declared so, or its tags would be read as properties.
    let texts = nodes(catalogue).flatMap { node in
      node.filter { ($0.value as? Node).map { !tags.isDisjoint(with: $0.keys) } ?? false }.keys
    }
    for name in texts {
      #expect((context[name] as? Node)?["@container"] as? String == "@language", "\(name)")
    }
  }

  @Test func textsStandInEveryLanguageTheyAreStatedIn() throws {
    let catalogue = try described()
    #expect(catalogue["dct:title"] as? [String: String] == ["en": "Data", "zh-Hans": "数据"])
    let dataset = try #require((catalogue["dcat:dataset"] as? [Node])?.first)
    #expect(dataset["dct:title"] as? [String: String] == ["en": "Clinics", "zh-Hans": "诊所"])
    #expect(dataset["dct:description"] as? [String: String] == ["en": "Clinics by day."])
    #expect(dataset["dcat:keyword"] as? [String: [String]] == ["en": ["health", "beds"]])
    #expect(
      try distributions(dataset)[0]["dct:title"] as? [String: String] == [
        "en": "Counts (CSV)", "zh-Hans": "Counts (CSV)",
      ])
  }

  @Test func aDatasetWithoutADescriptionIsDescribedByItsTitle() throws {
    let dataset = try dataset { $0.description = nil }
    #expect(dataset["dct:description"] as? [String: String] == ["en": "Clinics", "zh-Hans": "诊所"])
  }

  @Test(
    arguments: [
      (["en"], ["ENG"]), (["zh-Hans", "zh-Hant", "pt-BR"], ["ZHO", "POR"]),
      (["tlh", "de"], ["DEU"]),
      (["tlh"], nil),
    ] as [([String], [String]?)])
  func languagesAreThoseOfTheAuthorityTable(tags: [String], codes: [String]?) throws {
    let languages = try catalogue(.example(languages: tags))["dct:language"] as? [Node]
    let table = "http://publications.europa.eu/resource/authority/language/"
    #expect(languages?.compactMap { id($0) } == codes?.map { table + $0 })
  }

  @Test(
    arguments: zip(
      Dataset.Updates.allCases,
      ["DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL", "IRREG", "NEVER"]))
  func frequenciesAreThoseOfTheAuthorityTable(updates: Dataset.Updates, code: String) throws {
    let dataset = try dataset { $0.updates = updates }
    #expect(
      id(dataset["dct:accrualPeriodicity"])
        == "http://publications.europa.eu/resource/authority/frequency/" + code)
  }

  @Test func aFileIsDescribedByItsAddressTypeSizeAndHash() throws {
    let distributions = try distributions(try dataset { _ in })
    #expect(
      distributions.map { id($0["dcat:downloadURL"]) } == [
        "https://gazette.example/data/clinics/counts.csv",
        "https://gazette.example/data/clinics/counts.json",
        "https://gazette.example/data/clinics/counts.ndjson",
      ])
    #expect(
      distributions.map { id($0["dcat:mediaType"]) } == [
        "https://www.iana.org/assignments/media-types/text/csv",
        "https://www.iana.org/assignments/media-types/application/json", nil,
      ])
    let types = "http://publications.europa.eu/resource/authority/file-type/"
    #expect(distributions.map { id($0["dct:format"]) } == [types + "CSV", types + "JSON", nil])
    #expect(distributions.map { $0["dcat:byteSize"] as? Int } == [10, 11, 12])
    for distribution in distributions {
      let checksum = try #require(distribution["spdx:checksum"] as? Node)
      #expect(
        id(checksum["spdx:algorithm"]) == "http://spdx.org/rdf/terms#checksumAlgorithm_sha256")
      #expect(checksum["spdx:checksumValue"] as? String == String(repeating: "a", count: 64))
      #expect(id(distribution["dcat:accessURL"]) == "https://gazette.example/data/clinics/")
    }
  }

  @Test func noTwoThingsShareAName() throws {
    let catalogue = try described()
    let datasets = try #require(catalogue["dcat:dataset"] as? [Node])
    let things = [catalogue] + datasets + (try datasets.flatMap { try distributions($0) })
    let names = things.compactMap { $0["@id"] as? String }
    #expect(names.count == 5 && Set(names).count == 5)
    #expect(names.allSatisfy { $0.hasPrefix("https://gazette.example/data/catalog.jsonld#") })
  }

  @Test func aLicenceOfItsOwnHoldsForItsFiles() throws {
    let own = Licence(name: nil, title: Localized("Own"), url: "https://a.example/terms")
    let dataset = try dataset { $0.licences = [own] }
    for distribution in try distributions(dataset) {
      #expect(id(distribution["dct:license"]) == "https://a.example/terms")
    }
    let site = try distributions(try self.dataset { _ in })
    #expect(site.allSatisfy { id($0["dct:license"]) == "https://licences.example/open" })
  }

  @Test func aLicenceWithoutAnAddressIsNamed() throws {
    let own = Licence(name: "Own-1", title: Localized("Own terms"), url: nil)
    let dataset = try dataset { $0.licences = [own] }
    let licence = try #require(try distributions(dataset)[0]["dct:license"] as? Node)
    #expect(licence["@type"] as? String == "dct:LicenseDocument" && licence["@id"] == nil)
    #expect((licence["dct:title"] as? Node)?["en"] as? String == "Own terms")
  }

  @Test func addressesAreFitForRDF() throws {
    let catalogue = try described {
      $0.configuration.licence.url = "https://a.example/{v}|^` \"<\\>中"
    }
    #expect(
      id(catalogue["dct:license"]) == "https://a.example/%7Bv%7D%7C%5E%60%20%22%3C%5C%3E中")
  }

  @Test func anAreaIsAPlaceByItsName() throws {
    let spatial = try #require(try dataset { _ in }["dct:spatial"] as? Node)
    #expect(spatial["@type"] as? String == "dct:Location")
    #expect(spatial["skos:prefLabel"] as? [String: String] == ["en": "Town", "zh-Hans": "镇"])
    #expect(try dataset { $0.area = nil }["dct:spatial"] == nil)
  }

  @Test func themesAreThoseOfTheAuthorityTable() throws {
    let catalogue = try described { $0.datasets[0].themes = [.health, .regions] }
    let table = "http://publications.europa.eu/resource/authority/data-theme"
    #expect(id(catalogue["dcat:themeTaxonomy"]) == table)
    let dataset = try #require((catalogue["dcat:dataset"] as? [Node])?.first)
    #expect(
      (dataset["dcat:theme"] as? [Node])?.map { id($0) } == [table + "/HEAL", table + "/REGI"])
    #expect(try described()["dcat:themeTaxonomy"] == nil)
  }

  @Test func aReleaseHasItsDayItsNotesAndItsTime() throws {
    let day = try #require(CalendarDate(iso: "2024-01-30"))
    let dataset = try dataset {
      $0.temporal = Period(iso: "2023-01-01/..")
      $0.changes = [
        .init(version: "1.2.0", date: day, description: Localized("More beds.")),
        .init(version: "1.1.0", date: day, description: Localized("Older.")),
      ]
    }
    #expect(dataset["dct:modified"] as? String == "2024-01-30")
    #expect((dataset["adms:versionNotes"] as? Node)?["en"] as? String == "More beds.")
    let period = try #require(dataset["dct:temporal"] as? Node)
    #expect(period["@type"] as? String == "dct:PeriodOfTime")
    #expect(period["dcat:startDate"] as? String == "2023-01-01" && period["dcat:endDate"] == nil)
  }

  @Test func withoutMailOrPageThereIsNoContact() throws {
    let catalogue = try described {
      $0.configuration.publisher.email = nil
      $0.configuration.publisher.url = nil
    }
    let dataset = try #require((catalogue["dcat:dataset"] as? [Node])?.first)
    #expect(dataset["dcat:contactPoint"] == nil)
  }

  @Test func whatIsMadeUpSaysSo() throws {
    let warned = try described {
      $0.configuration.demonstration = Localized("Made up.")
      $0.datasets[0].resources[0].isDemonstration = true
    }
    #expect((warned["dct:description"] as? Node)?["en"] as? String == "All data.\n\nMade up.")
    let dataset = try #require((warned["dcat:dataset"] as? [Node])?.first)
    #expect(
      (dataset["dct:description"] as? Node)?["en"] as? String == "Clinics by day.\n\nMade up.")
    let real = try described { $0.configuration.demonstration = Localized("Made up.") }
    let other = try #require((real["dcat:dataset"] as? [Node])?.first)
    #expect((other["dct:description"] as? Node)?["en"] as? String == "Clinics by day.")
  }

  @Test func itStandsAtTheSitesDay() throws {
    #expect(try described()["dct:modified"] as? String == "2024-02-01")
  }

  @Test func aSiteWithoutDataHasACatalogueWithoutDatasets() throws {
    let catalogue = try catalogue(.example())
    #expect(catalogue["@type"] as? String == "dcat:Catalog")
    #expect(catalogue["dcat:dataset"] == nil)
  }
}
