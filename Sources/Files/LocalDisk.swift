#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of this machine.
///
/// Nothing is flushed to the medium file by file: that would cost more than everything else, and
/// what is published takes its place by one exchange, after which an old tree is still whole.
public struct LocalDisk: Disk {
  private let root: Descriptor
  private let rootPath: String

  /// The existing folder `path`, absolute or from the working folder; links on the way are followed.
  public init(at path: String) throws(DiskError) {
    do {
      root = try Descriptor.folder(at: path)
    } catch {
      throw DiskError(.list, path, code: error.code)
    }
    rootPath = path
  }

  /// What stands at `path`, or nil where nothing does.
  public func entry(at path: RelativePath) throws(DiskError) -> FileEntry? {
    do {
      return try attempt(.inspect, path) { () throws(Errno) in
        try folder(holding: path).status(of: path.name).entry(at: path)
      }
    } catch  where error.isAbsent {
      return nil
    }
  }

  /// Everything below `folder`, or below the root for nil; links are listed, not entered.
  public func list(_ folder: RelativePath?) throws(DiskError) -> Listing {
    var listing = Listing()
    let descriptor = try attempt(.list, folder) { () throws(Errno) in
      try folder.map { path throws(Errno) in try self.folder(path) } ?? root
    }
    try list(descriptor, at: folder, into: &listing)
    listing.entries.sort { $0.path < $1.path }
    listing.unusable.sort {
      ($0.folder?.text ?? "", $0.name) < ($1.folder?.text ?? "", $1.name)
    }
    return listing
  }

  /// Opens an ordinary file for reading.
  public func open(_ path: RelativePath) throws(DiskError) -> any FileReader {
    let (file, status) = try attempt(.read, path) { () throws(Errno) in
      try folder(holding: path).file(path.name)
    }
    return LocalFileReader(file, size: status.size, path: shown(path))
  }

  /// Makes a new file in an existing folder; nothing may stand at `path` yet.
  public func create(_ path: RelativePath) throws(DiskError) -> any FileWriter {
    let file = try attempt(.create, path) { () throws(Errno) in
      try folder(holding: path).newFile(path.name)
    }
    return LocalFileWriter(file, path: shown(path))
  }

  /// Makes a folder and those it stands in; fine where they exist already.
  public func makeFolder(_ path: RelativePath) throws(DiskError) {
    try attempt(.makeFolder, path) { () throws(Errno) in
      var folder = root
      for part in path.parts { folder = try folder.newFolder(String(part)) }
    }
  }

  /// Gives the file `path` the second name `other`, at which nothing may stand yet.
  public func link(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try attempt(.link, other) { () throws(Errno) in
      let (from, to) = (try folder(holding: path), try folder(holding: other))
      try Errno.checked { linkat(from.number, path.name, to.number, other.name, 0) }
    }
  }

  /// Copies the file `path` to `other`, at which nothing may stand yet, with its time of change.
  public func copy(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try attempt(.copy, other) { () throws(Errno) in
      let (source, status) = try folder(holding: path).file(path.name)
      let copy = try folder(holding: other).newFile(other.name)
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 1)
      defer { buffer.deallocate() }
      var offset = 0
      while true {
        let count = try source.read(at: offset, into: buffer)
        if count == 0 { break }
        try copy.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        offset += count
      }
      try copy.setModified(status.modified)
      try copy.finish()
    }
  }

  /// Moves a file or folder to `other` in one step; an empty folder there is replaced.
  public func rename(_ path: RelativePath, to other: RelativePath) throws(DiskError) {
    try attempt(.rename, path) { () throws(Errno) in
      let (from, to) = (try folder(holding: path), try folder(holding: other))
      try Errno.checked { renameat(from.number, path.name, to.number, other.name) }
    }
  }

  /// Puts each of two files or folders in the other's place, in one step.
  public func exchange(_ path: RelativePath, with other: RelativePath) throws(DiskError) {
    try attempt(.exchange, path) { () throws(Errno) in
      try folder(holding: path)
        .exchange(path.name, with: other.name, in: try folder(holding: other))
    }
  }

  /// Removes a file, a link, or a folder with all that it holds; fine where nothing stands.
  public func remove(_ path: RelativePath) throws(DiskError) {
    do {
      try attempt(.remove, path) { () throws(Errno) in
        try folder(holding: path).remove(Array(path.name.utf8CString))
      }
    } catch  where error.isAbsent {}
  }

  /// Makes the folder `path` for files that a library writes by itself; it is removed when let go.
  public func scratch(_ path: RelativePath) throws(DiskError) -> ScratchFolder {
    try makeFolder(path)
    return try ScratchFolder(at: shown(path)) { try? remove(path) }
  }

  /// Takes the lock whose file is `path`, making the file and its folders; does not wait.
  public func lock(_ path: RelativePath) throws(DiskError) -> LockOutcome {
    try attempt(.lock, path) { () throws(Errno) in try LocalFileLock.take(path, below: root) }
  }

  /// The path as a person would name it.
  private func shown(_ path: RelativePath?) -> String {
    guard let path else { return rootPath }
    return rootPath == "." ? path.text : rootPath + (rootPath.hasSuffix("/") ? "" : "/") + path.text
  }

  private func folder(_ path: RelativePath) throws(Errno) -> Descriptor {
    var folder = root
    for part in path.parts { folder = try folder.folder(String(part)) }
    return folder
  }

  private func folder(holding path: RelativePath) throws(Errno) -> Descriptor {
    guard let parent = path.parent else { return root }
    return try folder(parent)
  }

  private func list(
    _ folder: Descriptor, at path: RelativePath?, into listing: inout Listing
  ) throws(DiskError) {
    for bytes in try attempt(.list, path, { () throws(Errno) in try folder.names() }) {
      guard let name = String(validatingCString: bytes) else {
        listing.unusable.append(
          Listing.UnusableName(
            in: path, name: String(cString: bytes), rule: "must be written in UTF-8"))
        continue
      }
      let child: RelativePath
      do {
        let last = try RelativePath(checking: name)
        child = path?.appending(last) ?? last
      } catch {
        listing.unusable.append(Listing.UnusableName(in: path, name: name, rule: error.description))
        continue
      }
      do {
        let status = try attempt(.inspect, child) { () throws(Errno) in
          try folder.status(of: name)
        }
        listing.entries.append(status.entry(at: child))
        guard status.kind == .folder else { continue }
        let inner = try attempt(.list, child) { () throws(Errno) in try folder.folder(name) }
        try list(inner, at: child, into: &listing)
      } catch  where error.isAbsent {
        // It was removed since its folder was read, as editors do with their temporary files.
      }
    }
  }

  /// Does something with the system, and says of a refusal what it was for.
  private func attempt<Value>(
    _ operation: DiskError.Operation, _ path: RelativePath?, _ body: () throws(Errno) -> Value
  ) throws(DiskError) -> Value {
    do {
      return try body()
    } catch {
      throw DiskError(operation, shown(path), code: error.code)
    }
  }
}
