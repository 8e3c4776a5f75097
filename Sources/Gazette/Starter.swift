public import Files

/// The starter project that `gazette init` writes: a small site that builds clean, with the repository's own templates.
public enum Starter {
  /// Writes the starter's files into an empty or absent folder.
  ///
  /// - Returns: the paths written, sorted.
  /// - Throws: `DiskError` where the disk fails.
  public static func write(to disk: any Disk) throws -> [String] {
    for file in files {
      let path = try RelativePath(checking: file.path)
      if let parent = path.parent { try disk.makeFolder(parent) }
      try disk.write(Array(file.text.utf8), to: path)
    }
    return files.map(\.path)
  }
}
