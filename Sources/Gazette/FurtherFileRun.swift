/// A further file of a table, as its rows pass: the first parcel opens it, the last ends it.
struct FurtherFileRun {
  private let open: @Sendable () throws -> any FurtherFile
  private var file: (any FurtherFile)?
  /// What became of it, once it is complete.
  private(set) var outcome = FurtherFileOutcome()

  init(_ open: @escaping @Sendable () throws -> any FurtherFile) {
    self.open = open
  }

  /// Writes the rows of a parcel behind those of the parcels before.
  mutating func take(_ parcel: Parcel) throws {
    var file = try self.file ?? open()
    if let batch = parcel.batch { try file.take(batch) }
    if parcel.rowCount != nil { outcome = try file.finish() }
    self.file = parcel.rowCount == nil ? file : nil
  }
}
