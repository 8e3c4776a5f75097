import Deriving
import Diagnostics
import GazetteModel
import Tabular
import TestKit

/// A site with datasets and views, whose rows are written out.
struct ViewExample {
  var datasets: [Dataset] = []
  var rows: [[[String?]]] = []
  var views: [View] = []
  var limits = Configuration.Limits()

  /// Adds a dataset of one table.
  mutating func add(
    _ name: String, _ columns: [(String, FieldType)], rows: [[String?]],
    isDemonstration: Bool = false
  ) {
    let resource = Dataset.Resource(
      name: "rows", title: Localized(name), description: nil, files: [], dialect: Dialect(),
      schema: Schema(columns.map { Field($0.0, $0.1) }),
      columns: columns.map { .init(title: Localized($0.0), description: nil, unit: nil) },
      isDemonstration: isDemonstration, place: Place("content/data/\(name)/datapackage.json"))
    datasets.append(
      Dataset(
        name: name, title: Localized(name), description: nil, version: nil, created: nil,
        links: [], licences: [], sources: [], contributors: [], keywords: [], updates: nil,
        area: nil, isDemonstration: false, resources: [resource],
        place: Place("content/data/\(name)/datapackage.json")))
    self.rows.append(rows)
  }

  /// Adds a published view.
  mutating func ask(
    _ name: String, _ columns: [(String, FieldType)], _ sql: String, isPublished: Bool = true
  ) {
    let table = Dataset.Resource(
      name: name, title: Localized(name), description: nil, files: [], dialect: Dialect(),
      schema: Schema(columns.map { Field($0.0, $0.1) }),
      columns: columns.map { .init(title: Localized($0.0), description: nil, unit: nil) },
      isDemonstration: false, place: Place("content/views/\(name).sql"))
    views.append(View(table: table, isPublished: isPublished, sql: sql, sqlOffset: 0))
  }

  /// The answers, with what was found.
  func answers() throws -> (results: [ViewResult], findings: Findings) {
    var site = try Site.example(datasets: datasets)
    site.views = views.sorted { $0.name < $1.name }
    var findings = Findings()
    let plan = try ViewPlan(
      site, answering: Set(site.publishedViews.map(\.name)), findings: &findings)
    guard let tables = try ViewTables(plan, limits: limits) else { return ([], findings) }
    for (dataset, rows) in zip(datasets, rows) {
      let resource = dataset.resources[0]
      guard let schema = CompiledSchema.compile(resource.schema).schema,
        let sink = tables.rows(of: resource, in: dataset, schema)
      else { continue }
      // Batches of different sizes, as rows come.
      var first = 0
      while first < rows.count {
        let end = min(rows.count, first * 2 + 1)
        try sink.take(
          RowBatch(rows[first..<end], columnCount: resource.schema.fields.count, firstRow: first))
        first = end
      }
    }
    return (try tables.answers(findings: &findings), findings)
  }

  /// The answer of the only view.
  func answer() throws -> (rows: [[String?]]?, codes: [String]) {
    let (results, findings) = try answers()
    return (results.first?.rows, findings.diagnostics.map(\.rule.code))
  }
}

extension ViewExample {
  /// What one view of one column yields over the example's tables.
  static func value(_ sql: String, _ type: FieldType) throws -> (
    rows: [[String?]]?, codes: [String]
  ) {
    var example = ViewExample()
    example.add(
      "all-types",
      [
        ("i", .integer), ("n", .number), ("b", .boolean), ("d", .date), ("s", .string),
        ("l", .list), ("y", .year),
      ],
      rows: [
        ["9007199254740993", "0.1", "true", "2022-12-19", "中文", "red,green", "2022"],
        ["-7", "1e3", "false", nil, nil, nil, nil],
      ])
    example.ask("v", [("x", type)], sql)
    return try example.answer()
  }
}
