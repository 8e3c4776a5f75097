extension Site {
  /// The list of all reports.
  public func reportIndex(_ language: Language) -> Route {
    Route(page: ["reports"]).under(folder(of: language))
  }

  /// The page of a report's edition.
  public func report(_ id: String, _ language: Language) -> Route {
    Route(page: ["reports", id]).under(folder(of: language))
  }
}
