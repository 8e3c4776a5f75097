import Diagnostics
import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct DataPackageExportTests {
  private func descriptor(_ change: (inout Dataset) -> Void = { _ in }) throws -> [String: Any] {
    let place = Place("content/data/clinics/datapackage.json")
    var field = Field(
      "count", .integer, title: "Count", constraints: Constraints(required: true, minimum: "0"))
    field.groupChar = ","
    var schema = Schema([Field("day", .date, format: "%d/%m/%Y"), field])
    schema.primaryKey = ["day"]
    schema.foreignKeys = [
      ForeignKey(["day"], package: "days", resource: "days", referencedFields: ["day"], place: nil)
    ]
    let columns = [
      Dataset.Column(title: Localized("day"), description: nil, unit: nil),
      Dataset.Column(title: Localized("Count"), description: nil, unit: Localized("people")),
    ]
    let (en, zh) = (try #require(Language("en")), try #require(Language("zh-Hans")))
    var dataset = Dataset(
      name: "clinics", title: Localized([en: "Clinics \"A\"", zh: "诊所"]), description: nil,
      version: "1.0.0", created: nil, links: [], licences: [], sources: [], contributors: [],
      keywords: ["a"],
      updates: .daily, area: nil, isDemonstration: false,
      resources: [
        .init(
          name: "counts", title: Localized("Counts"), description: nil, files: [],
          dialect: Dialect(), schema: schema, columns: columns, isDemonstration: true, place: place)
      ], place: place)
    change(&dataset)
    let table = PublishedTable(
      dataset: "clinics", resource: "counts", rowCount: 3, firstRows: [],
      files: [DataFormat.csv, .json].map { format in
        .init(
          format, route: Route(file: ["data", "clinics", "counts." + format.rawValue]), size: 10,
          sha256: String(repeating: "a", count: 64))
      })
    let site = try Site.example(languages: ["en", "zh-Hans"], datasets: [dataset])
    let context = ExportContext(
      index: SiteIndex(site), standings: [:], tables: [table], pages: [],
      day: try #require(CalendarDate(iso: "2024-02-01")), generator: "Gazette")
    let artifact = try #require(
      SiteExports.all.flatMap { $0.artifacts(context) }
        .first { $0.route.file == "data/clinics/datapackage.json" })
    #expect(artifact.mediaType == .json)
    let object = try JSONSerialization.jsonObject(with: Data(artifact.bytes))
    return try #require(object as? [String: Any])
  }

  private func resource(_ package: [String: Any]) throws -> [String: Any] {
    try #require((package["resources"] as? [[String: Any]])?.first)
  }

  @Test func keepsTheRowRulesAsTheyWereDeclared() throws {
    let place = Place("content/data/clinics/datapackage.json")
    let (day, count) = (Reference("day", at: place), Reference("count", at: place))
    let (half, tenth) = (
      try #require(ExactNumber("0.50")), try #require(ExactNumber("0.1"))
    )
    let promises: [RowRule.Promise] = [
      .datesWithoutGaps(field: day, step: .week, within: [count]),
      .neverFalls(field: count, order: day, within: []),
      .totalOfParts(field: count, parts: [count], tolerance: half),
      .shareOfWhole(field: count, whole: .hundred), .creditCode(field: count),
      .divisionCode(field: count, level: .county), .rowCount(maximumDrop: tenth, except: "2.0.0"),
    ]
    let package = try descriptor { dataset in
      dataset.resources[0].rules = promises.map { RowRule($0, at: place) }
    }
    let expected: [[String: Any]] = [
      ["rule": "dates-without-gaps", "field": "day", "step": "week", "within": ["count"]],
      ["rule": "never-falls", "field": "count", "order": "day"],
      ["rule": "total-of-parts", "field": "count", "parts": ["count"], "tolerance": 0.5],
      ["rule": "share-of-whole", "field": "count", "whole": 100],
      ["rule": "credit-code", "field": "count"],
      ["rule": "division-code", "field": "count", "level": "county"],
      ["rule": "row-count", "maximumDrop": 0.1, "except": "2.0.0"],
    ]
    let found = try #require(try resource(package)["gazette:rules"] as? [[String: Any]])
    #expect(found as NSArray == expected as NSArray)
  }

  @Test func holdsWhatTheStandardAsksFor() throws {
    let package = try descriptor()
    #expect(
      package["$schema"] as? String == "https://datapackage.org/profiles/2.0/datapackage.json")
    #expect(package["name"] as? String == "clinics")
    #expect(package["title"] as? String == "Clinics \"A\"")
    #expect(package["gazette:title"] as? [String: String] == ["zh-Hans": "诊所"])
    #expect(package["homepage"] as? String == "https://gazette.example/data/clinics/")
    #expect(package["keywords"] as? [String] == ["a"])
    #expect(package["gazette:updates"] as? String == "daily")
    #expect(package["description"] == nil && package["sources"] == nil && package["created"] == nil)
    let resource = try resource(package)
    #expect(resource["name"] as? String == "counts")
    #expect(resource["path"] as? String == "counts.csv")
    #expect(resource["encoding"] as? String == "utf-8")
    #expect(resource["bytes"] as? Int == 10)
    #expect(resource["hash"] as? String == "sha256:" + String(repeating: "a", count: 64))
    #expect(resource["gazette:rows"] as? Int == 3)
    #expect(resource["gazette:demonstration"] as? Bool == true)
    #expect(resource["dialect"] == nil)
  }

  @Test func namesTheSitesLicenceAndPublisherWhereItHasNoneOfItsOwn() throws {
    let package = try descriptor()
    let licences = package["licenses"] as? [[String: String]]
    #expect(licences?.map { $0["name"] } == ["CC0-1.0"])
    let contributors = package["contributors"] as? [[String: Any]]
    #expect(contributors?.first?["title"] as? String == "Office")
    #expect(contributors?.first?["roles"] as? [String] == ["publisher"])
  }

  @Test func namesItsOwnLicenceFirst() throws {
    let package = try descriptor {
      $0.licences = [Licence(name: "ODbL-1.0", title: Localized("ODbL"), url: "https://a.example/")]
    }
    let licences = package["licenses"] as? [[String: String]]
    #expect(licences == [["name": "ODbL-1.0", "path": "https://a.example/", "title": "ODbL"]])
  }

  @Test func describesTheCanonicalTableAndNotTheSource() throws {
    let resource = try resource(try descriptor())
    let schema = try #require(resource["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields.map { $0["name"] as? String } == ["day", "count"])
    #expect(fields.map { $0["type"] as? String } == ["date", "integer"])
    #expect(fields.allSatisfy { $0["format"] == nil && $0["groupChar"] == nil })
    let constraints = fields[1]["constraints"] as? [String: Any]
    #expect(constraints?["required"] as? Bool == true)
    #expect(constraints?["minimum"] as? Int == 0)
    #expect(schema["primaryKey"] as? [String] == ["day"])
  }

  @Test func tellsTheUnitOfItsNumbers() throws {
    let resource = try resource(try descriptor())
    let schema = try #require(resource["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields[1]["gazette:unit"] != nil)
  }

  @Test func tellsWhatTheTextsForNoValueMean() throws {
    let (en, zh) = (try #require(Language("en")), try #require(Language("zh-Hans")))
    let package = try descriptor { dataset in
      dataset.resources[0].columns[1].missingLabels = [
        MissingLabel("NA", label: Localized([en: "not surveyed", zh: "未调查"]))
      ]
    }
    let schema = try #require(try resource(package)["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields[0]["gazette:missingValues"] == nil)
    let labels = try #require(fields[1]["gazette:missingValues"] as? [[String: Any]])
    let expected: [[String: Any]] = [
      ["value": "NA", "label": "not surveyed", "gazette:label": ["zh-Hans": "未调查"]]
    ]
    #expect(labels as NSArray == expected as NSArray)
  }

  @Test func keepsKeysIntoOtherPackagesApart() throws {
    let resource = try resource(try descriptor())
    let schema = try #require(resource["schema"] as? [String: Any])
    #expect(schema["foreignKeys"] == nil)
    let keys = try #require(schema["gazette:foreignKeys"] as? [[String: Any]])
    let reference = keys.first?["reference"] as? [String: Any]
    #expect(reference?["package"] as? String == "days")
    #expect(reference?["resource"] as? String == "days")
  }

  @Test func listsTheOtherFilesOfATable() throws {
    let files = try resource(try descriptor())["gazette:distributions"] as? [[String: Any]]
    #expect(files?.map { $0["path"] as? String } == ["counts.json"])
  }
}
