internal import Exporting
internal import GazetteModel
internal import Publishing

/// One of the files made of a table's rows, as it is written, with its compressed copy.
struct TableFile {
  private let format: RowFormat
  private let route: Route
  private let publication: Publication
  private let isCompressed: Bool
  private var writer: DataFileWriter?
  /// The files, once they are complete.
  private(set) var published: [PublishedTable.DataFile] = []

  init(
    _ format: RowFormat, at route: Route, of publication: Publication, isCompressed: Bool
  ) {
    self.format = format
    self.route = route
    self.publication = publication
    self.isCompressed = isCompressed
  }

  /// Writes the rows of a parcel behind those of the parcels before; the first opens the file, the last ends it.
  mutating func take(_ parcel: Parcel) throws {
    let writer =
      try self.writer
      ?? DataFileWriter(
        format.dataFormat, at: route, of: publication, isCompressed: isCompressed)
    self.writer = writer
    try parcel.rendered.withUnsafeBytes(format) { try writer.append($0) }
    if parcel.rowCount != nil {
      published = try writer.finish()
      self.writer = nil
    }
  }
}
