internal import Files
internal import GazetteModel
internal import Loading
internal import Publishing

extension Publisher {
  /// More than the record of any notice takes: its text stands there once for each language.
  private static let recordLimit = 100_000_000
  private static let manifestLimit = 1 << 30

  /// What the site at the target says of a notice; nil where it has none of that id.
  func lastNotice(_ id: String) throws -> LastNotice? {
    let route = Route(file: ["notices", id, "index.json"])
    return try standing(RelativePath(checking: route.file), limit: Self.recordLimit)
      .flatMap(LastNoticeReader.read)
  }

  /// The ids of the notices that the site at the target has, sorted; none where it is a preview, which publishes nothing.
  func lastNoticeIDs() throws -> [String] {
    let bytes = try standing(RelativePath(checking: "manifest.json"), limit: Self.manifestLimit)
    guard let manifest = bytes.flatMap({ Manifest(parsing: $0) }), !manifest.isPreview else {
      return []
    }
    return manifest.files.compactMap { file in
      let parts = file.path.text.split(separator: "/")
      guard parts.count == 3, parts[0] == "notices", parts[2] == "index.json" else { return nil }
      return String(parts[1])
    }
  }
}
