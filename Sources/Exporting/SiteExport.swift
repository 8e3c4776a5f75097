public import GazetteModel

/// What exports of a whole site work from.
public struct ExportContext: Sendable {
  /// The site.
  public var index: SiteIndex
  /// The standing of each published notice, by id.
  public var standings: [String: Standing]
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
    index: SiteIndex, standings: [String: Standing], tables: [PublishedTable], pages: [Route],
    day: CalendarDate, generator: String
  ) {
    self.index = index
    self.standings = standings
    self.tables = tables
    self.pages = pages
    self.day = day
    self.generator = generator
  }

  var site: Site { index.site }
}

/// A machine-readable format of a site or of a part of it.
public protocol SiteExport: Sendable {
  /// The addresses that the export writes to, known before anything is rendered.
  func routes(_ site: Site) -> [Route]

  /// The files.
  func artifacts(_ context: ExportContext) -> [Artifact]
}

/// The register of the exports.
public enum SiteExports {
  /// All of them; to add one, write its file and name it here.
  public static let all: [any SiteExport] = [
    DataPackageExport(), AtomExport(), SitemapExport(), RobotsExport(),
  ]
}
