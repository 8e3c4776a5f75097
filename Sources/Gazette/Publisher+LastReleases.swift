internal import Files
internal import GazetteModel
internal import Loading
internal import Publishing

extension Publisher {
  /// More than the descriptor of any dataset takes.
  private static let descriptorLimit = 10_000_000

  /// What the site at the target says of each of the datasets, by their names.
  func lastReleases(of site: Site) throws -> [String: LastRelease] {
    var releases: [String: LastRelease] = [:]
    for dataset in site.datasets {
      let route = site.dataFile("datapackage.json", of: dataset.name)
      let bytes = try standing(
        RelativePath(checking: route.file), limit: Self.descriptorLimit)
      releases[dataset.name] = bytes.flatMap(LastReleaseReader.read)
    }
    return releases
  }
}
