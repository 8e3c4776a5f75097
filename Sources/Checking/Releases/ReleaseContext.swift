public import GazetteModel

/// What is to be published, and what was.
public struct ReleaseContext: Sendable {
  /// The datasets to come.
  public var datasets: [Dataset]
  /// Their tables as they passed; those whose rows were only checked have no files.
  public var tables: [PublishedTable]
  /// What the last build published, by the name of the dataset; a first build has nothing to compare with.
  public var last: [String: LastRelease]

  /// A context.
  public init(datasets: [Dataset], tables: [PublishedTable], last: [String: LastRelease]) {
    self.datasets = datasets
    self.tables = tables
    self.last = last
  }

  func table(_ resource: Dataset.Resource, of dataset: Dataset) -> PublishedTable? {
    tables.first { $0.dataset == dataset.name && $0.resource == resource.name }
  }
}
