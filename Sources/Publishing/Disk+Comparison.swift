import Files

extension Disk {
  /// Whether the file at `path` holds exactly `bytes`; false where it cannot be read.
  func holds(_ bytes: [UInt8], at path: RelativePath) -> Bool {
    guard let reader = try? open(path), reader.size == bytes.count else { return false }
    return (try? reader.read(at: 0, count: bytes.count + 1)) == bytes
  }

  /// Whether two files hold the same; false where the second cannot be read.
  func holdsTheSame(
    at path: RelativePath, and other: RelativePath
  ) throws(DiskError) -> Bool {
    let reader = try open(path)
    guard let otherReader = try? open(other), otherReader.size == reader.size else { return false }
    let piece = 256 * 1024
    for offset in stride(from: 0, to: reader.size, by: piece) {
      let bytes = try reader.read(at: offset, count: piece)
      guard let others = try? otherReader.read(at: offset, count: piece), others == bytes else {
        return false
      }
    }
    return true
  }
}
