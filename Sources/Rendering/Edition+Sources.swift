internal import GazetteModel

extension Edition {
  /// The link to a table of a dataset, on the dataset's page; nil where there is no such table.
  func link(to source: ViewResult.Source) -> LinkItem? {
    guard let dataset = index.dataset(source.dataset),
      let table = dataset.resources.first(where: { $0.name == source.resource })
    else { return nil }
    let title = dataset.title.text(in: language)
    let isOnly = dataset.resources.count == 1
    return LinkItem(
      title: isOnly
        ? title
        : words(.tableOfDataset, ["dataset": title, "table": table.title.text(in: language)]),
      url: path(site.dataset(dataset.name, language)) + "#" + table.name,
      otherLanguage: dataset.title.foreignLanguage(for: language))
  }
}
