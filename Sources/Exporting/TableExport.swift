internal import GazetteModel

/// A format that writes one file beside each table's CSV.
protocol TableExport: SiteExport {
  /// What follows the table's name in the name of the file.
  var suffix: String { get }

  /// What the file is.
  var mediaType: MediaType { get }

  /// The file's bytes; `route` is its address.
  func bytes(
    _ resource: Dataset.Resource, _ dataset: Dataset, at route: Route, _ site: Site
  ) -> [UInt8]
}

extension TableExport {
  func routes(_ site: Site) -> [Route] {
    site.datasets.flatMap { dataset in dataset.resources.map { route($0, dataset, site) } }
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    let site = context.site
    return site.datasets.flatMap { dataset in
      dataset.resources.map { resource in
        let route = route(resource, dataset, site)
        return Artifact(route, mediaType, bytes(resource, dataset, at: route, site))
      }
    }
  }

  private func route(_ resource: Dataset.Resource, _ dataset: Dataset, _ site: Site) -> Route {
    site.dataFile(resource.name + suffix, of: dataset.name)
  }
}
