internal import Files
internal import GazetteModel
internal import Publishing

extension Publication {
  /// Writes a file of the site.
  func write(_ artifact: Artifact) throws {
    _ = try write(
      artifact.bytes, to: path(artifact.route), mediaType: artifact.mediaType.name)
  }

  /// Opens a file of the site that is written piece by piece.
  func open(_ route: Route, mediaType: MediaType) throws -> PublicationWriter {
    try open(path(route), mediaType: mediaType.name)
  }

  /// Copies a file of the project to the site.
  func copy(_ asset: Site.Asset, from project: any Disk) throws {
    guard let path = RelativePath(asset.file) else { return }
    let mediaType = MediaType(fileExtension: path.ext) ?? MediaType("application/octet-stream")
    let reader = try project.open(path)
    let writer = try open(asset.route, mediaType: mediaType)
    var offset = 0
    while offset < reader.size {
      let bytes = try reader.read(at: offset, count: 1 << 20)
      guard !bytes.isEmpty else { break }
      try writer.append(bytes)
      offset += bytes.count
    }
    _ = try writer.finish()
  }

  private func path(_ route: Route) throws -> RelativePath {
    try RelativePath(checking: route.file)
  }
}
