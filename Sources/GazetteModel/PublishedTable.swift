public import Tabular

/// What a table turned out to be when its rows had passed: how many, the first of them, and the files made of them.
public struct PublishedTable: Sendable {
  /// The name of the dataset.
  public var dataset: String
  /// The name of the resource.
  public var resource: String
  /// How many rows it has.
  public var rowCount: Int
  /// The first rows in canonical form, nil where a value is missing; as many columns as the schema has fields.
  public var preview: [[String?]]
  /// The files made of the rows, the canonical CSV first.
  public var files: [DataFile]
  /// What the values of each column turned out to be, in the order of the schema's fields.
  public var statistics: [ColumnStatistics]

  /// How many rows a preview shows.
  public static let previewRows = 10

  /// A table that has passed.
  public init(
    dataset: String, resource: String, rowCount: Int, preview: [[String?]], files: [DataFile],
    statistics: [ColumnStatistics] = []
  ) {
    self.dataset = dataset
    self.resource = resource
    self.rowCount = rowCount
    self.preview = preview
    self.files = files
    self.statistics = statistics
  }

  /// A file of data, as it was written.
  public struct DataFile: Sendable {
    /// What it is called on pages: `CSV`.
    public var format: String
    /// Its address.
    public var route: Route
    /// Its media type.
    public var mediaType: MediaType
    /// Its size in bytes.
    public var size: Int
    /// The SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String

    /// A file.
    public init(format: String, route: Route, mediaType: MediaType, size: Int, sha256: String) {
      self.format = format
      self.route = route
      self.mediaType = mediaType
      self.size = size
      self.sha256 = sha256
    }
  }
}
