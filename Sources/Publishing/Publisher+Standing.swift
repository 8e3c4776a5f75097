public import Files

extension Publisher {
  /// The bytes of a file of the site that stands at the target; nil where there is no such file.
  ///
  /// `path` is counted from the site's root. What is larger than `limit` bytes, or lies behind a symbolic link,
  /// is no file that a build has put there.
  public func standing(_ path: RelativePath, limit: Int) throws(DiskError) -> [UInt8]? {
    let path = layout.target.appending(path)
    do {
      guard try disk.entry(at: path)?.kind == .file else { return nil }
      return try disk.read(path, limit: limit)
    } catch  where error.isLink || error.isTooLarge || error.isAbsent {
      return nil
    }
  }
}
