import Synchronization

/// A folder of the machine for files that a library writes by itself, each at its path.
///
/// Nothing in it is kept: what is to stay is read from there and written elsewhere. It is removed
/// when it is let go, at the latest.
public final class ScratchFolder: Sendable {
  /// The folder's path, as the system knows it.
  public let path: String
  private let disk: LocalDisk
  private let count = Atomic(0)
  private let isThere = Atomic(true)
  private let dispose: @Sendable () -> Void

  /// Takes over the existing folder `path`; `dispose` removes it.
  init(at path: String, dispose: @escaping @Sendable () -> Void) throws(DiskError) {
    disk = try LocalDisk(at: path)
    self.path = path
    self.dispose = dispose
  }

  deinit {
    remove()
  }

  /// Removes the folder with all that it holds; another may take its place then.
  public func remove() {
    if isThere.exchange(false, ordering: .relaxed) { dispose() }
  }

  /// A place for one file, which a library may write.
  public func file() -> ScratchFile {
    let number = count.add(1, ordering: .relaxed).newValue
    return ScratchFile(RelativePath(number: number), in: self, on: disk)
  }
}
