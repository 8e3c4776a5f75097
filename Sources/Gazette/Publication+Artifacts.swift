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
    try copy(
      try project.open(path), to: self.path(asset.route), mediaType: mediaType.name)
  }

  /// Publishes what a library has written.
  func publish(
    _ file: ScratchFile, to route: Route, mediaType: MediaType
  ) throws -> PublishedFile {
    try copy(try file.open(), to: path(route), mediaType: mediaType.name)
  }

  private func path(_ route: Route) throws -> RelativePath {
    try RelativePath(checking: route.file)
  }
}
