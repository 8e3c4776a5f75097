import Diagnostics
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Rendering

@Suite struct LinkedDataTests {
  typealias Node = [String: Any]

  private func dataset(_ change: (inout Dataset) -> Void = { _ in }) -> Dataset {
    let place = Place("datapackage.json")
    let resource = Dataset.Resource(
      name: "counts", title: Localized("Counts"), description: Localized("One row for each day."),
      files: [], dialect: Dialect(), schema: Schema([Field("day", .date), Field("n", .number)]),
      columns: [
        .init(title: Localized("Day"), description: nil, unit: nil, isTimeCovered: true),
        .init(title: Localized("Number"), description: nil, unit: Localized("people")),
      ], isDemonstration: false, place: place)
    var dataset = Dataset(
      name: "clinics", title: Localized("Clinics"), description: Localized("Clinics by day."),
      version: "1.0.0", created: "2024-01-31T09:00:00+08:00", links: [], licences: [], sources: [],
      contributors: [], keywords: ["health"], updates: nil, area: nil, isDemonstration: false,
      resources: [resource], place: place)
    change(&dataset)
    return dataset
  }

  private func writer(_ dataset: Dataset) throws -> LinkedDataWriter {
    var site = try Site.example(datasets: [dataset])
    site.configuration.licence.url = "https://licences.example/open"
    site.configuration.demonstration = Localized("Made up.")
    let table = PublishedTable(
      dataset: "clinics", resource: "counts", rowCount: 2, firstRows: [],
      files: [
        .init(
          .csv, route: site.dataFile("counts.csv", of: "clinics"), size: 30,
          sha256: String(repeating: "a", count: 64))
      ],
      statistics: [
        ColumnStatistics(
          missing: 0, values: 2, range: .init(least: "2024-01-01", greatest: "2024-01-09")),
        ColumnStatistics(missing: 0, values: 2, range: .init(least: "-0.50", greatest: "007")),
      ])
    return LinkedDataWriter(
      edition: Edition(
        site.words[0], index: SiteIndex(site), standings: [:], changes: [],
        tables: ["clinics": [table]], datasets: [],
        at: try #require(LocalMoment(iso: "2024-02-01")), generator: "Gazette 1"))
  }

  private func object(_ bytes: [UInt8]) throws -> Node {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? Node)
  }

  @Test func aDatasetSaysAllThatItsSourcesSay() throws {
    let node = try object(try writer(dataset()).document(dataset()))
    #expect(node["@type"] as? String == "Dataset")
    #expect(node["name"] as? String == "Clinics")
    #expect(node["description"] as? String == "Clinics by day.\n\nOne row for each day.")
    #expect(node["url"] as? String == "https://gazette.example/data/clinics/")
    #expect(node["license"] as? String == "https://licences.example/open")
    #expect(node["version"] as? String == "1.0.0")
    #expect(node["dateModified"] as? String == "2024-01-31")
    #expect(node["temporalCoverage"] as? String == "2024-01-01/2024-01-09")
    #expect((node["creator"] as? Node)?["name"] as? String == "Office")
    let download = try #require((node["distribution"] as? [Node])?.first)
    #expect(
      download["contentUrl"] as? String == "https://gazette.example/data/clinics/counts.csv")
    #expect(download["encodingFormat"] as? String == "text/csv")
    #expect(download["contentSize"] as? String == "30 B")
    #expect(download["sha256"] as? String == String(repeating: "a", count: 64))
    let variables = try #require(node["variableMeasured"] as? [Node])
    #expect(variables.map { $0["name"] as? String } == ["Day", "Number"])
    #expect(variables[1]["unitText"] as? String == "people")
    #expect(variables[1]["minValue"] as? Double == -0.5)
    // JSON has no number that begins with zeros.
    #expect(variables[1]["maxValue"] == nil)
  }

  @Test(arguments: ["</script><script>alert(1)</script>", "<!--", "<script", "]]>&amp;\u{2028}"])
  func noTextEndsTheScript(text: String) throws {
    let dataset = dataset { $0.title = Localized(text) }
    let writer = try writer(dataset)
    for bytes in [writer.document(dataset), writer.catalogueDocument()] {
      #expect(!bytes.contains(UInt8(ascii: "<")))
    }
    #expect(try object(writer.document(dataset))["name"] as? String == text)
  }

  @Test func aDescriptionIsNoLongerThanItIsRead() throws {
    let dataset = dataset { $0.description = Localized(String(repeating: "长", count: 6000)) }
    let node = try object(try writer(dataset).document(dataset))
    #expect((node["description"] as? String)?.count == 5000)
  }

  @Test func whatIsMadeUpSaysSo() throws {
    let dataset = dataset { $0.isDemonstration = true }
    let node = try object(try writer(dataset).document(dataset))
    #expect((node["description"] as? String)?.hasPrefix("Made up.\n\n") == true)
  }

  @Test func theCatalogueListsItsDatasets() throws {
    let node = try object(try writer(dataset()).catalogueDocument())
    #expect(node["@type"] as? String == "DataCatalog")
    let datasets = try #require(node["dataset"] as? [Node])
    #expect(datasets.map { $0["name"] as? String } == ["Clinics"])
  }
}
