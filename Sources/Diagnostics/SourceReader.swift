/// Gives out the bytes of source files in pieces.
///
/// Diagnostics reads no disk; whoever shows a report brings the sources along. Reading in pieces
/// keeps the report of a file of gigabytes as small as that of a short one.
public protocol SourceReader: Sendable {
  /// At most `count` bytes of `file` from `offset` on, fewer only at the end of the file;
  /// nil where the file cannot be read.
  func read(_ file: String, from offset: Int, count: Int) -> [UInt8]?

  /// Whether places in `file` count the bytes of the file itself: true unless what is read is the text of a
  /// file in another encoding, where programs must not be told byte offsets.
  func keepsOffsets(of file: String) -> Bool
}

extension SourceReader {
  /// The file is given out as it stands.
  public func keepsOffsets(of file: String) -> Bool { true }
}
