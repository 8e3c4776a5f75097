import Diagnostics
import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

extension Dataset.Resource {
  /// A table of these fields, each with its title in English and Chinese.
  static func example(_ name: String, _ schema: Schema, isDemonstration: Bool = false) throws
    -> Dataset.Resource
  {
    let (en, zh) = (try #require(Language("en")), try #require(Language("zh-Hans")))
    return Dataset.Resource(
      name: name, title: Localized([en: "Counts", zh: "数量"]), description: nil, files: [],
      dialect: Dialect(), schema: schema,
      columns: schema.fields.map { field in
        Dataset.Column(
          title: Localized([en: "Title of \(field.name)", zh: "标题"]),
          description: Localized([en: "What it is", zh: "说明"]),
          unit: field.type == .integer ? Localized("people") : nil)
      }, isDemonstration: isDemonstration, place: Place("content/data/clinics/datapackage.json"))
  }
}

extension Dataset {
  /// A dataset of these tables under the name `clinics`.
  static func example(_ resources: [Resource]) -> Dataset {
    Dataset(
      name: "clinics", title: Localized("Clinics"), description: nil, version: nil, created: nil,
      links: [],
      licences: [Licence(name: "CC0-1.0", title: Localized("CC0"), url: "https://a.example/cc0")],
      sources: [], contributors: [], keywords: [], updates: nil, area: nil, isDemonstration: false,
      resources: resources, place: Place("content/data/clinics/datapackage.json"))
  }

  /// What an export writes to `file` of the dataset.
  func artifact(_ file: String, address: String = "https://gazette.example/") throws -> Artifact? {
    let site = try Site.example(
      languages: ["en", "zh-Hans"], datasets: [self], address: address)
    let context = ExportContext(
      index: SiteIndex(site), standings: [:], tables: [], pages: [],
      day: try #require(CalendarDate(iso: "2024-02-01")), generator: "Gazette")
    let artifacts = SiteExports.all.flatMap { $0.artifacts(context) }
    #expect(artifacts.map(\.route) == SiteExports.all.flatMap { $0.routes(site) })
    return artifacts.first { $0.route.file == file }
  }

  /// The JSON object in `file` of the dataset's folder.
  func object(_ file: String) throws -> [String: Any] {
    let artifact = try #require(try artifact("data/clinics/" + file))
    let object = try JSONSerialization.jsonObject(with: Data(artifact.bytes))
    return try #require(object as? [String: Any])
  }
}
