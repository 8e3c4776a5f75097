/// The files that are made of all tables of a dataset together.
public struct PublishedDataset: Sendable {
  /// The name of the dataset.
  public var name: String
  /// The files.
  public var files: [PublishedTable.DataFile]

  /// Files of a dataset.
  public init(name: String, files: [PublishedTable.DataFile]) {
    self.name = name
    self.files = files
  }
}
