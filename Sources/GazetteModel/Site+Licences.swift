extension Site {
  /// The licences that a dataset is under, at least one: its own, or else the site's.
  ///
  /// Where a dataset names the site's licence, it is called as the site calls it, in every language.
  public func licences(of dataset: Dataset) -> [Licence] {
    let own = configuration.licence
    guard !dataset.licences.isEmpty else { return [own] }
    return dataset.licences.map { licence in
      guard let name = licence.name, name == own.name else { return licence }
      return Licence(name: name, title: own.title, url: licence.url ?? own.url)
    }
  }

  /// The licence that holds where only one can be named: who offers several lets readers choose.
  public func licence(of dataset: Dataset) -> Licence {
    licences(of: dataset).first ?? configuration.licence
  }
}
