extension Site {
  /// The views whose answers are published for themselves.
  public var publishedViews: [View] { views.filter(\.isPublished) }

  /// The record of the values that texts quote from views.
  public var figures: Route { Route(file: ["data", "figures.json"]) }

  /// A file of the published views: `NAME.csv`, `NAME.json`, `NAME.sql` and others, or the description of them all.
  public func viewFile(_ file: String) -> Route { Route(file: ["data", "views", file]) }

  /// The page of a published view.
  public func view(_ name: String, _ language: Language) -> Route {
    Route(page: ["data", "views", name]).under(folder(of: language))
  }

  /// The question of each published view, which is published as it is.
  public var viewSources: [Asset] {
    publishedViews.map { Asset(route: viewFile($0.name + ".sql"), file: $0.file) }
  }
}
