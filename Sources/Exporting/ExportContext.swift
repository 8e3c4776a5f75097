public import GazetteModel

/// What exports of a whole site work from.
public struct ExportContext: Sendable {
  /// The site.
  public var index: SiteIndex
  /// The standing of each published notice, by id.
  public var standings: [String: Standing]
  /// What happened to published notices, latest first.
  public var changes: [SiteChange]
  /// The tables whose rows have passed.
  public var tables: [PublishedTable]
  /// The addresses of all pages that search engines may list.
  public var pages: [Route]
  /// The day the site stands at.
  public var day: CalendarDate
  /// The program and its version.
  public var generator: String

  /// A context.
  public init(
    index: SiteIndex, standings: [String: Standing], changes: [SiteChange] = [],
    tables: [PublishedTable], pages: [Route],
    day: CalendarDate, generator: String
  ) {
    self.index = index
    self.standings = standings
    self.changes = changes
    self.tables = tables
    self.pages = pages
    self.day = day
    self.generator = generator
  }

  var site: Site { index.site }
}
