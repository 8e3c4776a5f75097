import Files

/// Where everything stands while a site is published.
///
/// All that is under way stands in one hidden folder beside the target, on the same disk, so that
/// the finished tree takes its place by a mere change of names.
struct Layout: Sendable {
  /// The published site.
  let target: RelativePath
  /// The name of the manifest in the site.
  let manifest: RelativePath
  /// The file whose lock keeps a second build out.
  let lock: RelativePath
  /// The tree that is being written; after the exchange, the old site.
  let stage: RelativePath
  /// The old site, on disks that cannot exchange two folders.
  let old: RelativePath
  /// Files that are being made and are read into the stage when they are whole.
  let scratch: RelativePath

  init(target: RelativePath) throws(RelativePath.Fault) {
    let name = try RelativePath(checking: ".\(target.name).gazette")
    let folder = target.parent?.appending(name) ?? name
    self.target = target
    manifest = try RelativePath(checking: "manifest.json")
    lock = folder.appending(try RelativePath(checking: "lock"))
    stage = folder.appending(try RelativePath(checking: "stage"))
    old = folder.appending(try RelativePath(checking: "old"))
    scratch = folder.appending(try RelativePath(checking: "scratch"))
  }
}
