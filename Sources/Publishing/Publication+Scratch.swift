public import Files

extension Publication {
  /// A new file for a library that writes by itself; it is gone when the publication ends.
  public func scratchFile() throws(PublishingError) -> ScratchFile {
    try PublishingError.passingOn { () throws(DiskError) in
      try scratch.file(on: disk, in: layout.scratch)
    }
  }

  /// Publishes what stands in a file at `path` from the site's root.
  @discardableResult
  public func copy(
    _ reader: any FileReader, to path: RelativePath, mediaType: String
  ) throws(PublishingError) -> PublishedFile {
    let writer = try open(path, mediaType: mediaType)
    var offset = 0
    while offset < reader.size {
      let bytes = try PublishingError.passingOn { () throws(DiskError) in
        try reader.read(at: offset, count: 1 << 20)
      }
      guard !bytes.isEmpty else { break }
      try writer.append(bytes)
      offset += bytes.count
    }
    return try writer.finish()
  }
}
