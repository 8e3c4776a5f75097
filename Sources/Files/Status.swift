#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system knows of a file, as far as it is needed here.
struct Status {
  var kind: FileEntry.Kind
  var size: Int
  var modified: timespec
  /// How many names the file has; 0 once all are removed.
  var names: Int

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = kind == .file ? Int(status.st_size) : 0
    #if canImport(Darwin)
      modified = status.st_mtimespec
    #else
      modified = status.st_mtim
    #endif
    names = Int(status.st_nlink)
  }

  func entry(at path: RelativePath) -> FileEntry {
    FileEntry(
      path: path, kind: kind, size: size,
      modified: Int(modified.tv_sec) * 1_000_000_000 + Int(modified.tv_nsec))
  }
}
