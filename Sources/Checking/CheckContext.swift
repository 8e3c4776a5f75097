public import Diagnostics
public import GazetteModel

/// What the rules look at.
public struct CheckContext: Sendable {
  /// The site, its parts found by name.
  public var index: SiteIndex
  /// Every address that the build will write to, and the source that asks for it where one does.
  public var routes: [PlannedRoute]
  /// When each notice holds, by id: all spans, past and to come, earliest first.
  public var holdings: [String: [HoldingSpan]]

  /// A context.
  public init(
    index: SiteIndex, routes: [PlannedRoute], holdings: [String: [HoldingSpan]]
  ) {
    self.index = index
    self.routes = routes
    self.holdings = holdings
  }

  /// An address of the site to come.
  public struct PlannedRoute: Sendable {
    /// The address.
    public var route: Route
    /// The source that asks for it.
    public var place: Place?

    /// A planned address.
    public init(_ route: Route, _ place: Place?) {
      self.route = route
      self.place = place
    }
  }

  var site: Site { index.site }

  /// Every link of what is published, with the file it leads on from and the language of its readers.
  var links: [(link: Prose.Link, file: String, language: Language)] {
    publishedTexts.flatMap { text in text.prose.links.map { ($0, text.prose.base, text.language) } }
      + site.datasets.flatMap { dataset in
        dataset.links.map { ($0, dataset.place.file, site.languages[0]) }
      }
      + tileLinks.map { ($0, Configuration.file, site.languages[0]) }
  }

  /// Every table, chart and map of a published text or a tile.
  var exhibits: [Exhibit] {
    publishedTexts.flatMap(\.prose.exhibits) + site.configuration.tiles.all.compactMap(\.exhibit)
  }

  /// Every use that a published text or a tile makes of rows.
  var rowUses: [RowUse] {
    exhibits.compactMap(\.rowUse)
      + site.configuration.tiles.all.compactMap(\.number).flatMap(\.rowUses)
  }

  private var tileLinks: [Prose.Link] {
    site.configuration.tiles.all.compactMap { $0.number?.link }.map {
      Prose.Link(destination: $0.name, text: $0.name, isImage: false, place: $0.place)
    }
  }

  /// Every text that has a page: the editions, and the versions that stood before them.
  var publishedTexts: [(prose: Prose, language: Language)] { site.publishedTexts }

  /// Every edition of every published notice, report and page: its text and its language.
  var texts: [(prose: Prose, language: Language)] { site.presentTexts }
}
