internal import Files
internal import Publishing

/// Gives out the bytes of one of a table's files.
final class TableSource {
  private let reader: any FileReader
  private let advance: @Sendable (Int) -> Void
  private var offset = 0
  private var digest: ContentDigest?
  /// The SHA-256 of the file, where it was asked for and all of the file was read.
  private(set) var sha256: String?

  /// Opens a file of the project; nil where it is absent, which loading has reported.
  init?(
    _ file: String, _ project: any Disk, isHashed: Bool = false,
    _ advance: @escaping @Sendable (Int) -> Void
  ) throws {
    guard let path = RelativePath(file), try project.entry(at: path)?.kind == .file else {
      return nil
    }
    reader = try project.open(path)
    digest = isHashed ? ContentDigest() : nil
    self.advance = advance
  }

  /// Fills a buffer with the next bytes; 0 at the end.
  func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try reader.read(at: offset, into: buffer)
    offset += count
    digest?.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    if count == 0, sha256 == nil { sha256 = digest?.hexadecimal }
    advance(count)
    return count
  }
}
