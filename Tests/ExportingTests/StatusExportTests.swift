import Exporting
import Foundation
import GazetteModel
import TestKit
import Testing

@Suite struct StatusExportTests {
  private func status(_ site: Site, _ tables: [PublishedTable]) throws -> [String: Any] {
    let context = try ExportContext.example(site, tables: tables)
    let artifact = try #require(
      SiteExports.all.flatMap { $0.artifacts(context) }.first { $0.route.file == "status.json" })
    #expect(artifact.mediaType == .json)
    let object = try JSONSerialization.jsonObject(with: Data(artifact.bytes))
    return try #require(object as? [String: Any])
  }

  private func dataset(_ change: (inout Dataset) -> Void = { _ in }) throws -> [String: Any] {
    var site = try Site.described()
    change(&site.datasets[0])
    let status = try status(site, [.example()])
    return try #require((status["datasets"] as? [[String: Any]])?.first)
  }

  @Test func itSaysForWhichDayAndByWhatItWasMade() throws {
    let status = try status(try .described(), [.example()])
    #expect(status["day"] as? String == "2024-02-01")
    #expect(status["generator"] as? String == "Gazette 1")
    #expect(status["address"] as? String == "https://gazette.example/")
    #expect(Set(status.keys) == ["day", "generator", "address", "datasets"])
  }

  @Test func itSaysOfADatasetWhereItIsAndWhichVersion() throws {
    let dataset = try dataset()
    #expect(dataset["name"] as? String == "clinics")
    #expect(dataset["title"] as? [String: String] == ["en": "Clinics", "zh-Hans": "诊所"])
    #expect(dataset["version"] as? String == "1.2.0")
    #expect(dataset["updates"] as? String == "daily")
    #expect(dataset["demonstration"] == nil)
    #expect(dataset["address"] as? String == "https://gazette.example/data/clinics/")
    #expect(
      dataset["descriptor"] as? String == "https://gazette.example/data/clinics/datapackage.json")
  }

  @Test func itSaysOfEveryFileWhereItIsAndWhatItHolds() throws {
    let table = try #require((try dataset()["tables"] as? [[String: Any]])?.first)
    #expect(table["name"] as? String == "counts")
    #expect(table["title"] as? [String: String] == ["en": "Counts", "zh-Hans": "Counts"])
    #expect(table["rows"] as? Int == 3)
    let files = try #require(table["files"] as? [[String: Any]])
    #expect(
      files.map { $0["path"] as? String } == [
        "data/clinics/counts.csv", "data/clinics/counts.json", "data/clinics/counts.ndjson",
      ])
    #expect(
      files.map { $0["media_type"] as? String } == [
        "text/csv; charset=utf-8", "application/json", "application/x-ndjson",
      ])
    #expect(files.map { $0["bytes"] as? Int } == [10, 11, 12])
    #expect(files.allSatisfy { $0["sha256"] as? String == String(repeating: "a", count: 64) })
  }

  @Test func itSaysWhatIsMadeUp() throws {
    let dataset = try dataset { $0.isDemonstration = true }
    #expect(dataset["demonstration"] as? Bool == true)
    let table = try #require((dataset["tables"] as? [[String: Any]])?.first)
    #expect(table["demonstration"] as? Bool == true)
  }

  @Test(arguments: [("2024-01-31", "2024-02-01", nil), ("2024-01-30", "2024-01-31", true)])
  func itSaysWhenTheNextReleaseIsDue(updated: String, due: String, overdue: Bool?) throws {
    let dataset = try dataset { $0.created = updated + "T09:00:00+08:00" }
    #expect(dataset["updated"] as? String == updated)
    #expect(dataset["next_due"] as? String == due)
    #expect(dataset["overdue"] as? Bool == overdue)
  }

  @Test func whatADatasetDoesNotStateIsLeftOut() throws {
    let dataset = try dataset {
      $0.version = nil
      $0.updates = nil
    }
    #expect(Set(dataset.keys) == ["name", "title", "address", "descriptor", "tables"])
  }

  @Test func aSiteWithoutDataHasAnEmptyList() throws {
    let datasets = try status(.example(), [])["datasets"] as? [Any]
    #expect(datasets?.isEmpty == true)
  }
}
