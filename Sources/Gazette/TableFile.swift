internal import Exporting
internal import GazetteModel
internal import Publishing

/// One of the files made of a table's rows, as it is written.
struct TableFile {
  private let format: RowFormat
  private let route: Route
  private let publication: Publication
  private var writer: PublicationWriter?
  /// The file, once it is complete.
  private(set) var published: PublishedTable.DataFile?

  init(_ format: RowFormat, at route: Route, of publication: Publication) {
    self.format = format
    self.route = route
    self.publication = publication
  }

  /// Writes the rows of a parcel behind those of the parcels before; the first opens the file, the last ends it.
  mutating func take(_ parcel: Parcel) throws {
    let writer = try self.writer ?? publication.open(route, mediaType: format.mediaType)
    self.writer = writer
    try parcel.rendered.withUnsafeBytes(format) { try writer.append($0) }
    guard parcel.rowCount != nil else { return }
    let file = try writer.finish()
    published = PublishedTable.DataFile(
      format: format.name, route: route, mediaType: format.mediaType, size: file.size,
      sha256: file.sha256)
  }
}
