/// What stands on the disk at one path.
public struct FileEntry: Sendable, Hashable {
  /// Where it stands, from the disk's root.
  public var path: RelativePath
  /// What it is.
  public var kind: Kind
  /// The bytes of a file; 0 for anything else.
  public var size: Int
  /// When its content was last changed, in nanoseconds since the start of 1970 (UTC).
  public var modified: Int

  /// Describes what stands at `path`.
  public init(path: RelativePath, kind: Kind, size: Int, modified: Int) {
    self.path = path
    self.kind = kind
    self.size = size
    self.modified = modified
  }

  /// What can stand at a path.
  public enum Kind: Sendable, Hashable {
    /// An ordinary file.
    case file
    /// A folder.
    case folder
    /// A symbolic link; it is never followed.
    case link
    /// A device, a pipe or a socket.
    case other
  }
}
