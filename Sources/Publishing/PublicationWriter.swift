import Crypto
import Files

/// A file of a publication that is written piece by piece, by one thread.
public final class PublicationWriter {
  private let path: RelativePath
  private let mediaType: String
  private let publication: Publication
  private let writer: any FileWriter
  private var digest = SHA256()
  private var size = 0

  init(
    _ path: RelativePath, mediaType: String, in publication: Publication, writer: any FileWriter
  ) {
    self.path = path
    self.mediaType = mediaType
    self.publication = publication
    self.writer = writer
  }

  /// Writes bytes behind those written before; bring pieces of some size.
  public func append(_ bytes: UnsafeRawBufferPointer) throws(PublishingError) {
    digest.update(bufferPointer: bytes)
    size += bytes.count
    try PublishingError.passingOn { () throws(DiskError) in try writer.append(bytes) }
  }

  /// Writes bytes behind those written before; bring pieces of some size.
  public func append(_ bytes: [UInt8]) throws(PublishingError) {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(PublishingError) in try append(bytes) }
    }.get()
  }

  /// Ends the file; nothing may be appended any more.
  @discardableResult
  public func finish() throws(PublishingError) -> PublishedFile {
    let file = PublishedFile(
      path: path, mediaType: mediaType, size: size, sha256: digest.finalize().hexadecimal)
    let (disk, layout) = (publication.disk, publication.layout)
    let staged = layout.stage.appending(path)
    try PublishingError.passingOn { () throws(DiskError) in
      try writer.finish()
      var isUnchanged = false
      if publication.old.mayHold(file) {
        isUnchanged = try disk.holdsTheSame(at: staged, and: layout.target.appending(path))
      }
      if isUnchanged { try disk.remove(staged) }
      publication.add(file, isUnchanged: isUnchanged)
    }
    return file
  }
}
