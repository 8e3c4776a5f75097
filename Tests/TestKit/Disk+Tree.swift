package import Files

extension Disk {
  /// The bytes of every file below `folder`, by path from there; empty where there is no such folder.
  package func tree(_ folder: String) throws -> [String: [UInt8]] {
    let root = try RelativePath(checking: folder)
    guard try entry(at: root) != nil else { return [:] }
    return try list(root).entries.filter { $0.kind == .file }.reduce(into: [:]) {
      $0[String($1.path.text.dropFirst(folder.count + 1))] = try read($1.path, limit: 1 << 28)
    }
  }

  /// Puts `bytes` in the place of whatever stands at `path`.
  package func put(_ bytes: [UInt8], at path: String) throws {
    let path = try RelativePath(checking: path)
    try remove(path)
    if let folder = path.parent { try makeFolder(folder) }
    try write(bytes, to: path)
  }

  /// Puts `text` in the place of whatever stands at `path`.
  package func put(_ text: String, at path: String) throws {
    try put(Array(text.utf8), at: path)
  }
}

extension [String: [UInt8]] {
  /// The paths of the files that only one of two trees has, or that differ, sorted.
  package func differences(from other: [String: [UInt8]]) -> [String] {
    Set(keys).union(other.keys).filter { self[$0] != other[$0] }.sorted()
  }
}
