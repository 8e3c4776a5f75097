import Diagnostics
import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct CroissantExportTests {
  typealias Node = [String: Any]

  private func described(_ change: (inout Site) -> Void = { _ in }) throws -> Node {
    var site = try Site.described()
    change(&site)
    let context = try ExportContext.example(site, tables: [.example()])
    let artifact = try #require(
      SiteExports.all.flatMap { $0.artifacts(context) }
        .first { $0.route.file == "data/clinics/croissant.json" })
    return try #require(JSONSerialization.jsonObject(with: Data(artifact.bytes)) as? Node)
  }

  /// Croissant 1.0, "Dataset": what is required.
  @Test func itHasWhatTheStandardDemands() throws {
    let document = try described()
    for property in [
      "@context", "@type", "conformsTo", "description", "license", "name", "url", "creator",
      "datePublished",
    ] {
      #expect(document[property] != nil, "\(property)")
    }
    #expect(document["conformsTo"] as? String == "http://mlcommons.org/croissant/1.0")
  }

  @Test func aTableIsTheRecordsOfItsCSV() throws {
    let document = try described()
    let files = try #require(document["distribution"] as? [Node])
    #expect(files.count == 1 && files[0]["@id"] as? String == "counts.csv")
    #expect(
      files[0]["contentUrl"] as? String == "https://gazette.example/data/clinics/counts.csv")
    #expect(files[0]["sha256"] as? String == String(repeating: "a", count: 64))
    let records = try #require((document["recordSet"] as? [Node])?.first)
    let field = try #require((records["field"] as? [Node])?.first)
    #expect(field["@id"] as? String == "counts/day" && field["dataType"] as? String == "sc:Date")
    let source = try #require(field["source"] as? Node)
    #expect((source["fileObject"] as? Node)?["@id"] as? String == "counts.csv")
    #expect((source["extract"] as? Node)?["column"] as? String == "day")
  }

  @Test func keysAndReferencesNameFields() throws {
    let document = try described {
      $0.datasets[0].resources[0].schema.primaryKey = ["day"]
      $0.datasets[0].resources[0].schema.foreignKeys = [
        ForeignKey(["day"], resource: "days", referencedFields: ["date"])
      ]
    }
    let records = try #require((document["recordSet"] as? [Node])?.first)
    #expect((records["key"] as? [Node])?.first?["@id"] as? String == "counts/day")
    let field = try #require((records["field"] as? [Node])?.first)
    let reference = (field["references"] as? Node)?["field"] as? Node
    #expect(reference?["@id"] as? String == "days/date")
  }

  @Test func aReferenceWithinTheTableIsLeftOut() throws {
    let document = try described {
      $0.datasets[0].resources[0].schema.foreignKeys = [
        ForeignKey(["day"], resource: nil, referencedFields: ["day"])
      ]
    }
    let records = try #require((document["recordSet"] as? [Node])?.first)
    let field = try #require((records["field"] as? [Node])?.first)
    #expect(field["references"] == nil)
  }

  @Test func aReleaseIsAMajorVersionOfItsDay() throws {
    let document = try described { $0.datasets[0].created = "2024-01-31T09:00:00+08:00" }
    #expect(document["version"] as? String == "20240131.0.0")
    #expect(document["datePublished"] as? String == "2024-01-31")
    #expect(document["isLiveDataset"] as? Bool == true)
    #expect(try described()["version"] as? String == "20240201.0.0")
  }

  @Test func whatIsMadeUpSaysSo() throws {
    let document = try described {
      $0.configuration.demonstration = Localized("Made up.")
      $0.datasets[0].isDemonstration = true
    }
    #expect((document["description"] as? String)?.hasPrefix("Made up.") == true)
  }
}
