internal import Compression
internal import GazetteModel
internal import Publishing

/// Writes a file of data piece by piece and, where it is wanted and worth it, the same file compressed beside it.
final class DataFileWriter {
  private let kind: DataFormat
  private let route: Route
  private let publication: Publication
  private let writer: PublicationWriter
  private var compressed: Compressed?

  /// From how many bytes on a compressed copy saves more than the time it takes to ask for it.
  static let leastBytes = 8 << 10

  /// A compressed copy: the first bytes are kept until it is known that there are enough of them.
  private struct Compressed {
    var held: [UInt8] = []
    var stream: (gzip: GzipWriter, writer: PublicationWriter)?
  }

  /// Opens a file of the publication.
  init(
    _ kind: DataFormat, at route: Route, of publication: Publication,
    isCompressed: Bool = false
  ) throws {
    self.kind = kind
    self.route = route
    self.publication = publication
    writer = try publication.open(route, mediaType: kind.mediaType)
    compressed = isCompressed ? Compressed() : nil
  }

  /// Writes bytes behind those written before.
  func append(_ bytes: UnsafeRawBufferPointer) throws {
    try writer.append(bytes)
    guard compressed != nil else { return }
    if let stream = compressed?.stream {
      return try stream.gzip.append(bytes) { try stream.writer.append($0) }
    }
    compressed?.held += bytes
    guard let held = compressed?.held, held.count >= Self.leastBytes else { return }
    let stream = (
      gzip: try GzipWriter(), writer: try publication.open(compressedRoute, mediaType: .gzip)
    )
    compressed = Compressed(stream: stream)
    try held.withUnsafeBytes { bytes in
      try stream.gzip.append(bytes) { try stream.writer.append($0) }
    }
  }

  /// Ends the files; nothing may be appended any more.
  func finish() throws -> [PublishedTable.DataFile] {
    let file = try writer.finish()
    let plain = PublishedTable.DataFile(
      kind, route: route, size: file.size, sha256: file.sha256)
    guard let stream = compressed?.stream else { return [plain] }
    try stream.gzip.finish { try stream.writer.append($0) }
    let copy = try stream.writer.finish()
    return [
      plain,
      PublishedTable.DataFile(
        kind, isCompressed: true, route: compressedRoute, size: copy.size, sha256: copy.sha256),
    ]
  }

  private var compressedRoute: Route {
    let parts = route.file.split(separator: "/").map(String.init)
    return Route(file: parts.dropLast() + [(parts.last ?? "") + ".gz"])
  }
}
