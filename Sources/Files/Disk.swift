/// A folder and everything below it: the only way in which anything here touches a disk.
///
/// Every path is counted from the disk's root and cannot lead out of it: a `RelativePath` holds no
/// `..`, and symbolic links below the root are not followed but refused (`DiskError.isLink`). All
/// functions may be called from several threads at once.
public protocol Disk: Sendable {
  /// What stands at `path`, or nil where nothing does.
  func entry(at path: RelativePath) throws(DiskError) -> FileEntry?

  /// Everything below `folder`, or below the root for nil; links are listed, not entered.
  func list(_ folder: RelativePath?) throws(DiskError) -> Listing

  /// Opens an ordinary file for reading.
  func open(_ path: RelativePath) throws(DiskError) -> any FileReader

  /// Makes a new file in an existing folder; nothing may stand at `path` yet.
  func create(_ path: RelativePath) throws(DiskError) -> any FileWriter

  /// Makes a folder and those it stands in; fine where they exist already.
  func makeFolder(_ path: RelativePath) throws(DiskError)

  /// Gives the file `path` the second name `other`, at which nothing may stand yet.
  func link(_ path: RelativePath, as other: RelativePath) throws(DiskError)

  /// Copies the file `path` to `other`, at which nothing may stand yet, with its time of change.
  func copy(_ path: RelativePath, as other: RelativePath) throws(DiskError)

  /// Moves a file or folder to `other` in one step; an empty folder there is replaced.
  func rename(_ path: RelativePath, to other: RelativePath) throws(DiskError)

  /// Puts each of two files or folders in the other's place, in one step.
  func exchange(_ path: RelativePath, with other: RelativePath) throws(DiskError)

  /// Removes a file, a link, or a folder with all that it holds; fine where nothing stands.
  func remove(_ path: RelativePath) throws(DiskError)

  /// Makes the folder `path` for files that a library writes by itself; it is removed when let go.
  func scratch(_ path: RelativePath) throws(DiskError) -> ScratchFolder

  /// Takes the lock whose file is `path`, making the file and its folders; does not wait.
  func lock(_ path: RelativePath) throws(DiskError) -> LockOutcome
}

extension Disk {
  /// The bytes of a file of at most `limit`; a larger one is refused (`DiskError.isTooLarge`).
  public func read(_ path: RelativePath, limit: Int) throws(DiskError) -> [UInt8] {
    let reader = try open(path)
    guard reader.size <= limit else { throw .tooLarge(path) }
    return try reader.read(at: 0, count: reader.size)
  }

  /// Makes a new file that holds `bytes`.
  public func write(_ bytes: [UInt8], to path: RelativePath) throws(DiskError) {
    let writer = try create(path)
    try writer.append(bytes)
    try writer.finish()
  }
}
