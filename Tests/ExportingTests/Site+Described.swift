import Diagnostics
import Exporting
import GazetteModel
import Tabular
import TestKit
import Testing

extension Site {
  /// A site in two languages whose one dataset states all that it can state.
  static func described() throws -> Site {
    let (en, zh) = (try #require(Language("en")), try #require(Language("zh-Hans")))
    let place = Place("content/data/clinics/datapackage.json")
    let resource = Dataset.Resource(
      name: "counts", title: Localized("Counts"), description: Localized([en: "Counts by day."]),
      files: [], dialect: Dialect(), schema: Schema([Field("day", .date)]),
      columns: [.init(title: Localized("Day"), description: nil, unit: nil)],
      isDemonstration: false, place: place)
    let dataset = Dataset(
      name: "clinics", title: Localized([en: "Clinics", zh: "诊所"]),
      description: Localized([en: "Clinics by day."]), version: "1.2.0", created: nil, links: [],
      licences: [], sources: [], contributors: [], keywords: ["health", "beds"], updates: .daily,
      area: Reference("town", at: place), isDemonstration: false, resources: [resource],
      place: place)
    var site = try Site.example(
      languages: ["en", "zh-Hans"],
      areas: [.init(id: "town", name: Localized([en: "Town", zh: "镇"]), parent: nil, place: nil)],
      datasets: [dataset])
    site.configuration.title = Localized([en: "Data", zh: "数据"])
    site.configuration.description = Localized([en: "All data.", zh: "全部数据。"])
    site.configuration.publisher = .init(
      name: Localized("Office"), url: "https://office.example/", email: "data@office.example")
    site.configuration.licence.url = "https://licences.example/open"
    return site
  }
}

extension PublishedTable {
  /// The files of the table `counts` of the dataset `clinics`.
  static func example() -> PublishedTable {
    PublishedTable(
      dataset: "clinics", resource: "counts", rowCount: 3, firstRows: [],
      files: RowFormat.allCases.enumerated().map { index, format in
        .init(
          format.dataFormat,
          route: Route(file: ["data", "clinics", "counts." + format.dataFormat.fileExtension]),
          size: 10 + index, sha256: String(repeating: "a", count: 64))
      })
  }
}

extension ExportContext {
  /// The context of a site on 1 February 2024.
  static func example(_ site: Site, tables: [PublishedTable] = []) throws -> ExportContext {
    ExportContext(
      index: SiteIndex(site), standings: [:], tables: tables, pages: [],
      day: try #require(CalendarDate(iso: "2024-02-01")), generator: "Gazette 1")
  }
}
