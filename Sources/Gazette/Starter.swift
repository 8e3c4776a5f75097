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
      try disk.write(file.bytes, to: path)
    }
    return files.map(\.path)
  }

  /// The bytes that pairs of hexadecimal digits stand for.
  static func bytes(hexadecimal digits: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: Int?
    for value in digits.lazy.compactMap(\.hexDigitValue) {
      if let first = high { bytes.append(UInt8(first << 4 | value)) }
      high = high == nil ? value : nil
    }
    return bytes
  }
}
