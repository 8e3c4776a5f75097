public import Diagnostics

/// The files of a disk as the sources of a report; a place's file is a path from the disk's root.
public struct DiskSources: SourceReader {
  private let disk: any Disk

  /// Reads from `disk`.
  public init(_ disk: any Disk) {
    self.disk = disk
  }

  /// At most `count` bytes of `file` from `offset` on; nil where it is no readable file.
  public func read(_ file: String, from offset: Int, count: Int) -> [UInt8]? {
    guard let path = RelativePath(file), let reader = try? disk.open(path) else { return nil }
    return try? reader.read(at: offset, count: count)
  }
}
