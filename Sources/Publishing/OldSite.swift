import Files

/// The site that stands at the target when a publication begins.
struct OldSite: Sendable {
  /// Whether there is a folder at all.
  let exists: Bool
  /// What it holds by its manifest; empty where it has none.
  let files: [RelativePath: PublishedFile]
  /// The manifest as it stands there.
  let manifestBytes: [UInt8]?

  /// No folder, or an empty one.
  init(exists: Bool) {
    self.exists = exists
    files = [:]
    manifestBytes = nil
  }

  /// A site that an earlier build published.
  init(_ manifest: Manifest, _ bytes: [UInt8]) {
    exists = true
    files = Dictionary(manifest.files.map { ($0.path, $0) }) { first, _ in first }
    manifestBytes = bytes
  }

  /// Whether the manifest says that `file` is as it was; only the file itself proves it.
  func mayHold(_ file: PublishedFile) -> Bool {
    files[file.path].map { $0.size == file.size && $0.sha256 == file.sha256 } ?? false
  }

  /// What stands in the target and was not put there by a build: paths from the site's root, sorted.
  func strangers(in listing: Listing, of layout: Layout) -> [String] {
    let own = Set(files.keys.map { layout.target.appending($0) })
      .union([layout.target.appending(layout.manifest)])
    let entries = listing.entries.filter { entry in
      entry.kind != .folder && !(entry.kind == .file && own.contains(entry.path))
    }
    let names = listing.unusable.map { unusable in
      (unusable.folder.map { $0.text + "/" } ?? "") + unusable.name
    }
    let root = layout.target.text.utf8.count + 1
    return (entries.map(\.path.text) + names).sorted()
      .map { String(Substring($0.utf8.dropFirst(root))) }
  }
}
