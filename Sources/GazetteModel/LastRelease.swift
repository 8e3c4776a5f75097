/// What the last build published of a dataset, by the descriptor that it wrote.
public struct LastRelease: Sendable {
  /// The version that the dataset had.
  public var version: String?
  /// When the package had been made.
  public var created: String?
  /// The tables, by name.
  public var tables: [String: Table]

  /// What was published.
  public init(version: String?, created: String?, tables: [String: Table]) {
    self.version = version
    self.created = created
    self.tables = tables
  }

  /// A table that was published.
  public struct Table: Sendable {
    /// How many rows it had.
    public var rowCount: Int
    /// The SHA-256 of its canonical CSV, 64 hexadecimal digits.
    public var sha256: String?

    /// A table.
    public init(rowCount: Int, sha256: String?) {
      self.rowCount = rowCount
      self.sha256 = sha256
    }
  }
}
