/// How much of a hostile file is taken in before it is refused.
public struct TableLimits: Sendable, Hashable {
  /// The greatest size of one cell in bytes.
  public var cellBytes: Int
  /// The greatest number of columns of a file.
  public var columns: Int
  /// How many bytes of a file make up one batch; memory is a small multiple of it.
  public var batchBytes: Int
  /// How many rows' keys are kept at a time, at about 50 bytes each, where they do not ascend.
  public var keys: Int

  /// Limits; at most 128 MiB for a cell or a batch, and at least 1 of everything.
  public init(
    cellBytes: Int = 1 << 20, columns: Int = 10_000, batchBytes: Int = 1 << 18,
    keys: Int = 1 << 20
  ) {
    self.cellBytes = min(max(cellBytes, 1), 1 << 27)
    self.columns = max(columns, 1)
    self.batchBytes = min(max(batchBytes, 1), 1 << 27)
    self.keys = max(keys, 1)
  }

  /// The greatest size of one row in bytes: room for a few cells of the greatest size.
  var rowBytes: Int { cellBytes &* 4 }
}
