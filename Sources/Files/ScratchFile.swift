/// A file that a library writes by itself; it is removed when it is let go.
public final class ScratchFile: Sendable {
  /// The folder that the file stands in, where a library may put files of its own.
  public let folder: ScratchFolder
  private let name: RelativePath
  private let disk: LocalDisk

  init(_ name: RelativePath, in folder: ScratchFolder, on disk: LocalDisk) {
    self.folder = folder
    self.name = name
    self.disk = disk
  }

  deinit {
    // What cannot be removed now goes with its folder.
    try? disk.remove(name)
  }

  /// The file's path, as the system knows it.
  public var path: String { folder.path + "/" + name.text }

  /// Opens for reading what the library has written.
  public func open() throws(DiskError) -> any FileReader { try disk.open(name) }
}
