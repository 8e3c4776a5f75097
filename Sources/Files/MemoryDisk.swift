import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A disk that exists only in memory: for tests, and for a site that is shown and never kept.
///
/// It behaves like a `LocalDisk`. In the place of a time of change stands the number of the change.
public final class MemoryDisk: Disk {
  private let state = Mutex(State())

  /// A disk with these files, each with its text by its path, and the folders that they stand in.
  public init(_ files: [String: String] = [:]) throws(RelativePath.Fault) {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let path = try RelativePath(checking: path)
      state.withLock { state in
        for folder in path.ancestors { state.nodes[folder] = .folder }
        state.store(Array(text.utf8), at: path)
      }
    }
  }

  /// Puts a symbolic link at `path`, which leads nowhere.
  public func addLink(_ path: RelativePath) {
    state.withLock { $0.nodes[path] = .link }
  }

  /// What stands at `path`, or nil where nothing does.
  public func entry(at path: RelativePath) throws(DiskError) -> FileEntry? {
    state.withLock { state in state.nodes[path].map { $0.entry(at: path) } }
  }

  /// Everything below `folder`, or below the root for nil; links are listed, not entered.
  public func list(_ folder: RelativePath?) throws(DiskError) -> Listing {
    try attempt(.list, folder) { state throws(Errno) in
      if let folder { try state.require(.folder, at: folder) }
      return Listing(
        entries: state.nodes.filter { path, _ in folder.map(path.isInside) ?? true }
          .map { path, node in node.entry(at: path) }
          .sorted { $0.path < $1.path })
    }
  }

  /// Opens an ordinary file for reading.
  public func open(_ path: RelativePath) throws(DiskError) -> any FileReader {
    try attempt(.read, path) { state throws(Errno) in
      MemoryFileReader(try state.content(at: path).bytes)
    }
  }

  /// Makes a new file in an existing folder; nothing may stand at `path` yet.
  public func create(_ path: RelativePath) throws(DiskError) -> any FileWriter {
    try attempt(.create, path) { state throws(Errno) in
      try state.requireRoom(at: path)
      state.store([], at: path)
    }
    return MemoryFileWriter { bytes in self.state.withLock { $0.store(bytes, at: path) } }
  }

  /// Makes a folder and those it stands in; fine where they exist already.
  public func makeFolder(_ path: RelativePath) throws(DiskError) {
    try attempt(.makeFolder, path) { state throws(Errno) in
      for folder in path.ancestors + [path] {
        if state.nodes[folder] == nil { state.nodes[folder] = .folder }
        try state.require(.folder, at: folder)
      }
    }
  }

  /// Gives the file `path` the second name `other`, at which nothing may stand yet.
  public func link(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try attempt(.link, other) { state throws(Errno) in
      let content = try state.content(at: path)
      try state.requireRoom(at: other)
      state.nodes[other] = .file(content)
    }
  }

  /// Copies the file `path` to `other`, at which nothing may stand yet, with its time of change.
  public func copy(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try link(path, as: other)
  }

  /// Moves a file or folder to `other` in one step; an empty folder there is replaced.
  public func rename(_ path: RelativePath, to other: RelativePath) throws(DiskError) {
    try attempt(.rename, path) { state throws(Errno) in
      guard state.nodes[path] != nil else { throw Errno(code: ENOENT) }
      if state.nodes[other] == .folder {
        guard !state.nodes.keys.contains(where: { $0.isInside(other) }) else {
          throw Errno(code: ENOTEMPTY)
        }
      } else {
        try state.requireRoom(at: other)
      }
      let moved = state.takeTree(at: path)
      state.putTree(moved, at: other)
    }
  }

  /// Puts each of two files or folders in the other's place, in one step.
  public func exchange(_ path: RelativePath, with other: RelativePath) throws(DiskError) {
    try attempt(.exchange, path) { state throws(Errno) in
      guard state.nodes[path] != nil, state.nodes[other] != nil else { throw Errno(code: ENOENT) }
      let (first, second) = (state.takeTree(at: path), state.takeTree(at: other))
      state.putTree(first, at: other)
      state.putTree(second, at: path)
    }
  }

  /// Removes a file, a link, or a folder with all that it holds; fine where nothing stands.
  public func remove(_ path: RelativePath) throws(DiskError) {
    _ = state.withLock { $0.takeTree(at: path) }
  }

  /// Takes the lock whose file is `path`, making the file and its folders; does not wait.
  public func lock(_ path: RelativePath) throws(DiskError) -> LockOutcome {
    if let folder = path.parent { try makeFolder(folder) }
    let isOurs = state.withLock { $0.locks.insert(path).inserted }
    guard isOurs else { return .held(by: nil) }
    return .taken(MemoryFileLock { self.release(path) })
  }

  private func release(_ path: RelativePath) {
    state.withLock { state in
      state.locks.remove(path)
      guard let folder = path.parent else { return }
      if !state.nodes.keys.contains(where: { $0.isInside(folder) }) {
        state.nodes[folder] = nil
      }
    }
  }

  private func attempt<Value>(
    _ operation: DiskError.Operation, _ path: RelativePath?,
    _ body: (inout State) throws(Errno) -> Value
  ) throws(DiskError) -> Value {
    do {
      return try state.withLock { state throws(Errno) in try body(&state) }
    } catch {
      throw DiskError(operation, path?.text ?? ".", code: error.code)
    }
  }
}
