import Exporting
import Foundation
import GazetteModel
import TestKit
import Testing

@Suite struct PackageCatalogueExportTests {
  private func descriptor(_ site: Site) throws -> [String: Any]? {
    let context = try ExportContext.example(site, tables: [.example()])
    return
      try SiteExports.all.flatMap { $0.artifacts(context) }
      .first { $0.route.file == "data/datapackage.json" }
      .map { try JSONSerialization.jsonObject(with: Data($0.bytes)) } as? [String: Any]
  }

  @Test func itIsADataPackageWhoseResourcesAreDataPackages() throws {
    let site = try Site.described()
    let package = try #require(try descriptor(site))
    #expect(
      package["$schema"] as? String == "https://datapackage.org/profiles/2.0/datapackage.json")
    #expect(package["profile"] as? String == "data-package-catalog")
    #expect(package["name"] as? String == "gazette.example")
    #expect(package["id"] as? String == "https://gazette.example/data/")
    #expect(package["title"] as? String == "Data")
    #expect(package["gazette:title"] as? [String: String] == ["zh-Hans": "数据"])
    let licences = package["licenses"] as? [[String: String]]
    #expect(licences?.map { $0["path"] } == ["https://licences.example/open"])
    let contributors = package["contributors"] as? [[String: Any]]
    #expect(contributors?.map { $0["title"] as? String } == ["Office"])
    let resource = try #require((package["resources"] as? [[String: Any]])?.first)
    #expect(resource["name"] as? String == "clinics")
    #expect(resource["profile"] as? String == "data-package")
    #expect(resource["gazette:title"] as? [String: String] == ["zh-Hans": "诊所"])
    // Paths start from the catalogue's own folder, and lead to what another export writes.
    let path = try #require(resource["path"] as? String)
    #expect(SiteExports.all.flatMap { $0.routes(site) }.contains { $0.file == "data/" + path })
  }

  @Test func itListsEveryDatasetInOrder() throws {
    var site = try Site.described()
    var second = site.datasets[0]
    second.name = "wards"
    site.datasets.append(second)
    let resources = try descriptor(site)?["resources"] as? [[String: Any]]
    #expect(resources?.map { $0["name"] as? String } == ["clinics", "wards"])
  }

  @Test func aSiteWithoutDataHasNoPackage() throws {
    let site = try Site.example()
    #expect(try descriptor(site) == nil)
    #expect(
      !SiteExports.all.flatMap { $0.routes(site) }.contains { $0.file == "data/datapackage.json" })
  }
}
