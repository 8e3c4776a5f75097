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
  public var firstRows: [[String?]]
  /// The files made of the rows, the canonical CSV first.
  public var files: [DataFile]
  /// The files that the table is split into, by value (`gazette:parts`).
  public var parts: [TablePart]
  /// The formats that the table is not published in, and why.
  public var omissions: [FormatPlan.Omission]
  /// What the values of each column turned out to be, in the order of the schema's fields.
  public var statistics: [ColumnStatistics]

  /// How many rows a dataset's page shows.
  public static let previewRows = 10

  /// The first of them, as a dataset's page shows them.
  public var preview: ArraySlice<[String?]> { firstRows.prefix(Self.previewRows) }

  /// A table that has passed.
  public init(
    dataset: String, resource: String, rowCount: Int, firstRows: [[String?]], files: [DataFile],
    parts: [TablePart] = [], omissions: [FormatPlan.Omission] = [],
    statistics: [ColumnStatistics] = []
  ) {
    self.dataset = dataset
    self.resource = resource
    self.rowCount = rowCount
    self.firstRows = firstRows
    self.files = files
    self.parts = parts
    self.omissions = omissions
    self.statistics = statistics
  }

  /// A file of data, as it was written.
  public struct DataFile: Sendable {
    /// What it holds.
    public var kind: DataFormat
    /// Whether it holds that compressed by gzip.
    public var isCompressed: Bool
    /// The language of its headings; nil where it is in none.
    public var language: Language?
    /// Its address.
    public var route: Route
    /// Its size in bytes.
    public var size: Int
    /// The SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String

    /// A file.
    public init(
      _ kind: DataFormat, isCompressed: Bool = false, language: Language? = nil, route: Route,
      size: Int, sha256: String
    ) {
      self.kind = kind
      self.isCompressed = isCompressed
      self.language = language
      self.route = route
      self.size = size
      self.sha256 = sha256
    }

    /// What it is called on pages: `CSV`.
    public var format: String { kind.name + (isCompressed ? ", " + DataFormat.gzip.name : "") }

    /// Its media type.
    public var mediaType: MediaType { isCompressed ? .gzip : kind.mediaType }

    /// The word for when to take it.
    public var word: WordName { isCompressed ? DataFormat.gzip.word : kind.word }
  }
}
