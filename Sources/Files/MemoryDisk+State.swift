#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension MemoryDisk {
  /// Something that stands at a path.
  enum Node: Equatable {
    case file(Content)
    case folder
    case link

    func entry(at path: RelativePath) -> FileEntry {
      switch self {
      case .file(let content):
        FileEntry(path: path, kind: .file, size: content.bytes.count, modified: content.change)
      case .folder: FileEntry(path: path, kind: .folder, size: 0, modified: 0)
      case .link: FileEntry(path: path, kind: .link, size: 0, modified: 0)
      }
    }
  }

  /// What a file holds, and the number of the change that made it so.
  struct Content: Equatable {
    var bytes: [UInt8]
    var change: Int
  }

  /// All that stands on the disk, by path, and which locks are held.
  struct State {
    var nodes: [RelativePath: Node] = [:]
    var locks: Set<RelativePath> = []
    private var changes = 0

    mutating func store(_ bytes: [UInt8], at path: RelativePath) {
      changes += 1
      nodes[path] = .file(Content(bytes: bytes, change: changes))
    }

    func content(at path: RelativePath) throws(Errno) -> Content {
      try checkFolders(of: path)
      switch nodes[path] {
      case .file(let content): return content
      case .folder: throw Errno(code: EISDIR)
      case .link: throw Errno(code: ELOOP)
      case nil: throw Errno(code: ENOENT)
      }
    }

    /// Throws unless `node` stands at `path`.
    func require(_ node: Node, at path: RelativePath) throws(Errno) {
      switch nodes[path] {
      case node: return
      case nil: throw Errno(code: ENOENT)
      case .link: throw Errno(code: ELOOP)
      default: throw Errno(code: ENOTDIR)
      }
    }

    /// Throws unless something new can be put at `path`.
    func requireRoom(at path: RelativePath) throws(Errno) {
      try checkFolders(of: path)
      if nodes[path] != nil { throw Errno(code: EEXIST) }
    }

    mutating func takeTree(at path: RelativePath) -> [(below: RelativePath?, node: Node)] {
      var tree: [(below: RelativePath?, node: Node)] = []
      for (key, node) in nodes where key == path || key.isInside(path) {
        let below = key.text.utf8.dropFirst(path.text.utf8.count + 1)
        tree.append((RelativePath(String(Substring(below))), node))
        nodes[key] = nil
      }
      return tree
    }

    mutating func putTree(_ tree: [(below: RelativePath?, node: Node)], at path: RelativePath) {
      for (below, node) in tree { nodes[below.map(path.appending) ?? path] = node }
    }

    private func checkFolders(of path: RelativePath) throws(Errno) {
      for folder in path.ancestors { try require(.folder, at: folder) }
    }
  }
}
