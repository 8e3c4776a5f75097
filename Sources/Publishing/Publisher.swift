import Diagnostics
public import Files

/// Publishes sites to one folder, each in the place of the one before.
///
/// A site is written to a tree beside the target, and the two change places in one step when it is
/// whole. Whenever a build is killed, the target is the old site or the new one, complete; the next
/// build removes what is left over.
public struct Publisher: Sendable {
  let disk: any Disk
  let layout: Layout
  private let generator: String
  private let isPreview: Bool

  /// Publishes to the folder `target` of `disk`, which need not exist.
  ///
  /// `generator` names the program and its version in the manifest, which also says whether the site is a preview.
  /// Throws where the target's name is so long that the work folder cannot bear it.
  public init(
    disk: any Disk, target: RelativePath, generator: String, isPreview: Bool = false
  ) throws(RelativePath.Fault) {
    self.disk = disk
    self.layout = try Layout(target: target)
    self.generator = generator
    self.isPreview = isPreview
  }

  /// Begins a publication: keeps other builds out, and makes sure that the target may be replaced.
  ///
  /// The target is untouched until the publication is committed. It must be absent, an empty folder,
  /// or a folder whose manifest lists every file in it.
  public func begin() throws(PublishingError) -> Publication {
    let lock = try lock()
    do {
      try cleanUp()
      let old = try oldSite()
      return Publication(
        disk: disk, layout: layout, generator: generator, isPreview: isPreview, lock: lock,
        old: old)
    } catch {
      lock.release()
      throw error
    }
  }

  private func lock() throws(PublishingError) -> any FileLock {
    switch try PublishingError.passingOn({ () throws(DiskError) in try disk.lock(layout.lock) }) {
    case .taken(let lock): return lock
    case .held(let holder):
      let process = holder.map { " (process \($0))" } ?? ""
      throw .refused(
        Diagnostic(
          PublishingRules.targetBusy,
          "'\(layout.target)' is being written by another build\(process)", at: nil,
          help: "wait until that build has ended, or build to another folder with --out"))
    }
  }

  /// Removes what a killed build left, and gives a target back that it had moved away.
  private func cleanUp() throws(PublishingError) {
    try PublishingError.passingOn { () throws(DiskError) in
      if try disk.entry(at: layout.target) == nil, try disk.entry(at: layout.old) != nil {
        try disk.rename(layout.old, to: layout.target)
      }
      try disk.remove(layout.stage)
      try disk.remove(layout.old)
      try disk.remove(layout.scratch)
    }
  }

  /// The site that stands at the target; throws where something else does.
  private func oldSite() throws(PublishingError) -> OldSite {
    let disk = disk
    let layout = layout
    let found = try PublishingError.passingOn { () throws(DiskError) in
      try disk.entry(at: layout.target)
    }
    switch found?.kind {
    case nil: return OldSite(exists: false)
    case .folder: break
    case .link: throw refusal(PublishingRules.targetIsLink, "is a symbolic link, not a folder")
    case .file, .other: throw refusal(PublishingRules.targetIsFile, "is a file, not a folder")
    }
    let (listing, bytes) = try PublishingError.passingOn { () throws(DiskError) in
      (try disk.list(layout.target), try manifestBytes())
    }
    if listing.entries.isEmpty, listing.unusable.isEmpty { return OldSite(exists: true) }
    guard let bytes, let manifest = Manifest(parsing: bytes) else {
      throw refusal(
        PublishingRules.targetNotOurs, "holds files, and no manifest.json of an earlier build")
    }
    guard manifest.isPreview == isPreview else {
      throw refusal(
        PublishingRules.previewApart,
        isPreview
          ? "holds a published site, which a preview must not replace"
          : "holds a preview, which a published site does not replace")
    }
    let site = OldSite(manifest, bytes)
    let strangers = site.strangers(in: listing, of: layout)
    guard strangers.isEmpty else {
      let shown = strangers.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
      let more = strangers.count > 5 ? " and \(strangers.count - 5) more" : ""
      throw refusal(
        PublishingRules.targetNotOurs, "holds files that no build put there: \(shown)\(more)")
    }
    return site
  }

  /// What the target has in the place of a manifest; nil where that is no ordinary file.
  private func manifestBytes() throws(DiskError) -> [UInt8]? {
    let path = layout.target.appending(layout.manifest)
    guard try disk.entry(at: path)?.kind == .file else { return nil }
    do {
      return try disk.read(path, limit: 1 << 30)
    } catch  where error.isTooLarge {
      return nil
    }
  }

  private func refusal(_ rule: Rule, _ words: String) -> PublishingError {
    let help =
      switch rule {
      case PublishingRules.targetNotOurs:
        "move what belongs to the site to 'content/files/', or build to another folder with --out"
      case PublishingRules.previewApart: "name a folder of its own with --out"
      default: "remove or rename it, or build to another folder with --out"
      }
    return .refused(Diagnostic(rule, "'\(layout.target)' \(words)", at: nil, help: help))
  }
}
