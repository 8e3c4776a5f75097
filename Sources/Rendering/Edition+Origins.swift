internal import GazetteModel

extension Edition {
  /// Where readers see what rows come from: the page of the view, where it is published, and the datasets that they
  /// are computed from.
  func origins(of rows: ShownRows, from source: RowSource?) -> [LinkItem] {
    var links: [LinkItem] = []
    if case .view(let name)? = source, site.publishedViews.contains(where: { $0.name == name }) {
      links.append(link(rows.table.title, site.view(name, language)))
    }
    return links + datasetLinks(of: rows.sources)
  }

  /// The links to the datasets of tables, each once.
  func datasetLinks(of sources: [ViewResult.Source]) -> [LinkItem] {
    index.datasets(of: sources).map { link($0.title, site.dataset($0.name, language)) }
  }

  private func link(_ title: Localized, _ route: Route) -> LinkItem {
    LinkItem(
      title: title.text(in: language), url: path(route),
      otherLanguage: title.foreignLanguage(for: language))
  }
}

extension SiteIndex {
  /// The datasets of tables, each once.
  func datasets(of sources: [ViewResult.Source]) -> [Dataset] {
    var seen: Set<String> = []
    return sources.filter { seen.insert($0.dataset).inserted }.compactMap { dataset($0.dataset) }
  }
}
