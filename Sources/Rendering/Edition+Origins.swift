internal import GazetteModel

extension Edition {
  /// Where readers see what rows come from: the page of the view, where it is published, and the datasets that they
  /// are computed from.
  func origins(of rows: ShownRows, from source: RowSource?) -> [LinkItem] {
    func link(_ title: Localized, _ route: Route) -> LinkItem {
      LinkItem(
        title: title.text(in: language), url: path(route),
        otherLanguage: title.foreignLanguage(for: language))
    }
    var links: [LinkItem] = []
    if case .view(let name)? = source, site.publishedViews.contains(where: { $0.name == name }) {
      links.append(link(rows.table.title, site.view(name, language)))
    }
    var named: Set<String> = []
    for source in rows.sources where named.insert(source.dataset).inserted {
      guard let dataset = index.dataset(source.dataset) else { continue }
      links.append(link(dataset.title, site.dataset(dataset.name, language)))
    }
    return links
  }
}
