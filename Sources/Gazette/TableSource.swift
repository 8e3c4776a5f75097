internal import Files

/// Gives out the bytes of one of a table's files.
final class TableSource {
  private let reader: any FileReader
  private let advance: @Sendable (Int) -> Void
  private var offset = 0

  /// Opens a file of the project; nil where it is absent, which loading has reported.
  init?(
    _ file: String, _ project: any Disk, _ advance: @escaping @Sendable (Int) -> Void
  ) throws {
    guard let path = RelativePath(file), try project.entry(at: path)?.kind == .file else {
      return nil
    }
    reader = try project.open(path)
    self.advance = advance
  }

  /// Fills a buffer with the next bytes; 0 at the end.
  func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try reader.read(at: offset, into: buffer)
    offset += count
    advance(count)
    return count
  }
}
