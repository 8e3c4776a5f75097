/// The rows that pages show, once all rows have passed.
public struct Answers: Sendable {
  /// The answers of views, by name.
  public let views: [ViewResult]
  /// The values that published texts quote, in the order of their references.
  public let quoted: [QuotedFigure]
  private let byReference: [FigureReference: Int]
  private let byName: [String: Int]
  private let tables: [ViewResult.Source: ShownRows]
  private let datasets: [String: Dataset]

  /// The rows of a site's views and of its tables that have passed.
  public init(_ views: [ViewResult] = [], _ passed: [PublishedTable] = [], of site: Site? = nil) {
    self.views = views
    quoted = site?.quotedFigures(views) ?? []
    byReference = Dictionary(quoted.enumerated().map { ($1.reference, $0) }) { first, _ in first }
    byName = Dictionary(views.enumerated().map { ($1.view.name, $0) }) { first, _ in first }
    datasets = Dictionary((site?.datasets ?? []).map { ($0.name, $0) }) { first, _ in first }
    var tables: [ViewResult.Source: ShownRows] = [:]
    for table in passed {
      guard let dataset = datasets[table.dataset],
        var resource = dataset.resources.first(where: { $0.name == table.resource })
      else { continue }
      resource.isDemonstration = resource.isDemonstration || dataset.isDemonstration
      tables[.init(dataset: table.dataset, resource: table.resource)] = ShownRows(table, resource)
    }
    self.tables = tables
  }

  /// The answer of the view of a name; nil where it was not asked, or could not be given.
  public func answer(of view: String) -> ViewResult? { byName[view].map { views[$0] } }

  /// The value that published texts quote by a reference; nil where there is none, which has been reported.
  public func quotedFigure(_ reference: FigureReference) -> QuotedFigure? {
    byReference[reference.exact].map { quoted[$0] }
  }

  /// The rows that come from there; nil where there are none to be had, which has been reported.
  public subscript(rows: RowSource) -> ShownRows? {
    switch rows {
    case .view(let name): byName[name].map { ShownRows(views[$0]) }
    case .table(let dataset, let resource):
      datasets[dataset]?.table(resource).flatMap {
        tables[.init(dataset: dataset, resource: $0.name)]
      }
    }
  }
}

extension Dataset {
  /// The table of a name; of a dataset that has only one, that one where no name is stated.
  public func table(_ name: String?) -> Resource? {
    guard let name else { return resources.count == 1 ? resources.first : nil }
    return resources.first { $0.name == name }
  }
}
