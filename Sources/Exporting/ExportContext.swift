public import GazetteModel

/// What exports of a whole site work from.
public struct ExportContext: Sendable {
  /// The site.
  public var index: SiteIndex
  /// The standing of each published notice, by id.
  public var standings: [String: Standing]
  /// What happened to published notices, latest first.
  public var changes: [SiteChange]
  /// Which status each notice had when.
  public var history: History
  /// The tables whose rows have passed.
  public var tables: [PublishedTable]
  /// The files that are made of whole datasets.
  public var datasets: [PublishedDataset]
  /// The answers of views, by name.
  public var views: [ViewResult]
  /// The values that published texts quote, in the order of their references.
  public var quoted: [QuotedFigure]
  /// The addresses of all pages that search engines may list.
  public var pages: [Route]
  /// The day or minute the site stands at.
  public var moment: LocalMoment
  /// The program and its version.
  public var generator: String

  /// A context; where no `moment` is given the site stands at the day as such.
  public init(
    index: SiteIndex, standings: [String: Standing], changes: [SiteChange] = [],
    history: History = History(),
    tables: [PublishedTable], datasets: [PublishedDataset] = [],
    views: [ViewResult] = [], quoted: [QuotedFigure] = [], pages: [Route],
    day: CalendarDate, moment: LocalMoment? = nil, generator: String
  ) {
    self.index = index
    self.standings = standings
    self.changes = changes
    self.history = history
    self.tables = tables
    self.datasets = datasets
    self.views = views
    self.quoted = quoted
    self.pages = pages
    self.moment = moment ?? LocalMoment(day: day)
    self.generator = generator
  }

  /// The day the site stands at.
  public var day: CalendarDate { moment.date }

  var site: Site { index.site }

  /// The files of a dataset, table by table, then those of all its tables together.
  func files(of dataset: Dataset) -> [(resource: Dataset.Resource?, file: PublishedTable.DataFile)]
  {
    dataset.resources.flatMap { resource in
      tables.filter { $0.dataset == dataset.name && $0.resource == resource.name }
        .flatMap(\.files).map { (resource, $0) }
    } + datasets.filter { $0.name == dataset.name }.flatMap(\.files).map { (nil, $0) }
  }
}
