internal import Databases
internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// The tables that views may read: those of all datasets, and the answers of other views.
struct ViewSchema: Sendable {
  /// One table.
  struct Table: Sendable {
    /// What SQL calls it.
    let name: String
    /// What it is made of.
    let source: Source
    /// The columns, in the order of the schema's fields.
    let columns: [ViewColumn]
    /// Whether its rows are made up to show something.
    let isDemonstration: Bool
    /// Where it is described.
    let place: Place
  }

  /// What a table is made of.
  enum Source: Sendable, Hashable {
    /// The rows of a dataset's table.
    case table(ViewResult.Source)
    /// The answer of a view.
    case view(String)
  }

  /// The tables, in the order of the datasets, then of the views.
  private(set) var tables: [Table] = []
  /// The number of each, by name.
  private var numbers: [String: Int] = [:]

  /// The tables of a site that has views; two of one name are a fault, and the first has it.
  init(_ site: Site, findings: inout Findings) {
    guard !site.views.isEmpty else { return }
    for dataset in site.datasets {
      for resource in dataset.resources {
        let name =
          dataset.resources.count == 1 ? dataset.name : dataset.name + "_" + resource.name
        add(
          resource, as: name, .table(.init(dataset: dataset.name, resource: resource.name)),
          isDemonstration: dataset.isDemonstration || resource.isDemonstration, &findings)
      }
    }
    for view in site.views {
      add(view.table, as: view.name, .view(view.name), isDemonstration: false, &findings)
    }
  }

  private mutating func add(
    _ resource: Dataset.Resource, as title: String, _ source: Source, isDemonstration: Bool,
    _ findings: inout Findings
  ) {
    // SQLite holds no table without columns, or with more than these.
    guard (1...Self.columnLimit).contains(resource.schema.fields.count) else { return }
    let name = Self.name(title)
    if let other = table(name) {
      findings.add(
        Diagnostic(
          DerivingRules.viewTableName, "'\(name)' is the name of two tables that views may read",
          at: resource.place, related: [.init("the other one", at: other.place)],
          help: "rename one of the two: '-' and '.' become '_' in SQL"))
      return
    }
    let names = SQLName.distinct(resource.schema.fields.map(\.name))
    let columns = zip(names, resource.schema.fields).map { ViewColumn(name: $0, $1.type) }
    numbers[name] = tables.count
    tables.append(
      Table(
        name: name, source: source, columns: columns, isDemonstration: isDemonstration,
        place: resource.place))
  }

  /// How many columns a table of SQLite holds.
  private static let columnLimit = 2_000

  /// What SQL calls what is called so elsewhere; SQLite has names with `sqlite_` for itself.
  static func name(_ title: String) -> String {
    let name = String(title.lowercased().map { "-.".contains($0) ? "_" : $0 })
    return name.hasPrefix("sqlite_") ? "_" + name : name
  }

  /// The table that SQL calls so, in whatever case.
  func table(_ name: String) -> Table? {
    numbers[name.lowercased()].map { tables[$0] }
  }

  /// The table made of something.
  func table(of source: Source) -> Table? { tables.first { $0.source == source } }

  /// Tables of datasets in the order of the schema.
  func inOrder(_ sources: Set<ViewResult.Source>) -> [ViewResult.Source] {
    tables.compactMap { table in
      if case .table(let source) = table.source, sources.contains(source) { source } else { nil }
    }
  }

  /// Makes the tables, without rows.
  func create(in database: Database) throws(DatabaseError) {
    for table in tables {
      let columns = table.columns.map(\.definition).joined(separator: ", ")
      try database.run("CREATE TABLE \(SQLName(table.name)) (\(columns))")
    }
  }
}
