internal import GazetteModel

/// Which reports and published views are computed from which data.
struct DataUses: Sendable {
  private let sourcesOfReports: [[ViewResult.Source]]
  private let viewsOfReports: [[String]]
  private let sourcesOfViews: [String: [ViewResult.Source]]
  private let reportsOfDatasets: [String: [Int]]
  private let reportsOfViews: [String: [Int]]
  private let viewsOfDatasets: [String: [Int]]

  /// What the pages of a site use, once its views are answered.
  init(_ site: Site, _ answers: Answers) {
    let published = Set(site.publishedViews.map(\.name))
    var sources: [[ViewResult.Source]] = []
    var views: [[String]] = []
    for report in site.reports {
      let rows = Self.once(report.editions.flatMap(\.prose.shownRows))
      sources.append(Self.once(rows.flatMap { answers[$0]?.sources ?? [] }))
      views.append(
        rows.compactMap { rows in
          if case .view(let name) = rows, published.contains(name) { name } else { nil }
        })
    }
    let ofViews = site.publishedViews.map { answers[.view($0.name)]?.sources ?? [] }
    sourcesOfReports = sources
    viewsOfReports = views
    sourcesOfViews = Dictionary(zip(site.publishedViews.map(\.name), ofViews)) { first, _ in first }
    reportsOfDatasets = Self.inverted(sources.map { Self.once($0.map(\.dataset)) })
    reportsOfViews = Self.inverted(views)
    viewsOfDatasets = Self.inverted(ofViews.map { Self.once($0.map(\.dataset)) })
  }

  /// The tables that a report shows or that what it shows is computed from, in the order of its text.
  func sources(ofReport number: Int) -> [ViewResult.Source] { sourcesOfReports[number] }

  /// The published views that a report shows, by name, in the order of its text.
  func views(ofReport number: Int) -> [String] { viewsOfReports[number] }

  /// The tables that a published view is computed from.
  func sources(ofView name: String) -> [ViewResult.Source] { sourcesOfViews[name] ?? [] }

  /// The indexes of the reports that show data of a dataset, or what is computed from it.
  func reports(ofDataset name: String) -> [Int] { reportsOfDatasets[name] ?? [] }

  /// The indexes of the reports that show a view.
  func reports(ofView name: String) -> [Int] { reportsOfViews[name] ?? [] }

  /// The indexes of the published views that are computed from a dataset.
  func views(ofDataset name: String) -> [Int] { viewsOfDatasets[name] ?? [] }

  private static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// For each value the positions of the lists that have it, in order.
  private static func inverted(_ lists: [[String]]) -> [String: [Int]] {
    var positions: [String: [Int]] = [:]
    for (position, list) in lists.enumerated() {
      for value in list { positions[value, default: []].append(position) }
    }
    return positions
  }
}
