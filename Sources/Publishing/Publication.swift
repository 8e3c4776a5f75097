import Crypto
public import Files
import Synchronization

/// One site on its way to the target; may be used from several threads at once.
///
/// Files that are as they were are not written: they become hard links to the old site's, with the
/// same inode and time of change, so that whoever copies the site on sees what changed.
public final class Publication: Sendable {
  let disk: any Disk
  let layout: Layout
  let old: OldSite
  private let generator: String
  private let isPreview: Bool
  private let lock: any FileLock
  private let progress = Mutex(Progress())
  let scratch = PublicationScratch()

  init(
    disk: any Disk, layout: Layout, generator: String, isPreview: Bool, lock: any FileLock,
    old: OldSite
  ) {
    self.disk = disk
    self.layout = layout
    self.generator = generator
    self.isPreview = isPreview
    self.lock = lock
    self.old = old
  }

  deinit {
    abandon()
  }

  /// Publishes `bytes` at `path` from the site's root, once the publication is committed.
  @discardableResult
  public func write(
    _ bytes: [UInt8], to path: RelativePath, mediaType: String
  ) throws(PublishingError) -> PublishedFile {
    try claim(path)
    var digest = SHA256()
    bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    let file = PublishedFile(
      path: path, mediaType: mediaType, size: bytes.count, sha256: digest.finalize().hexadecimal)
    let isUnchanged = old.mayHold(file) && disk.holds(bytes, at: layout.target.appending(path))
    if !isUnchanged {
      try PublishingError.passingOn { () throws(DiskError) in
        try makeFolder(holding: path)
        try disk.write(bytes, to: layout.stage.appending(path))
      }
    }
    add(file, isUnchanged: isUnchanged)
    return file
  }

  /// Opens a file at `path` from the site's root to be written piece by piece.
  public func open(
    _ path: RelativePath, mediaType: String
  ) throws(PublishingError) -> PublicationWriter {
    try claim(path)
    return try PublishingError.passingOn { () throws(DiskError) in
      try makeFolder(holding: path)
      return PublicationWriter(
        path, mediaType: mediaType, in: self,
        writer: try disk.create(layout.stage.appending(path)))
    }
  }

  /// Writes the manifest and puts the new site in the place of the old one.
  ///
  /// Nothing may be written any more. Where it throws, the target is the old site; only if the old
  /// site's remains cannot be removed, it is the new one already.
  public func commit() throws(PublishingError) -> Outcome {
    let (files, unchanged, unfinished) = progress.withLock { progress in
      (progress.files, progress.unchanged, progress.unfinished)
    }
    if let unfinished { throw .unfinished(unfinished) }
    scratch.end()
    let manifest = Manifest(generator: generator, isPreview: isPreview, files: files).bytes
    let isManifestUnchanged = manifest == old.manifestBytes
    let outcome: Outcome =
      isManifestUnchanged && unchanged.count == files.count ? .unchanged : .published
    try PublishingError.passingOn { () throws(DiskError) in
      if outcome == .published {
        try disk.makeFolder(layout.stage)
        for path in unchanged.sorted() { try keep(path) }
        if isManifestUnchanged {
          try keep(layout.manifest)
        } else {
          try disk.write(manifest, to: layout.stage.appending(layout.manifest))
        }
        try takePlace()
      }
      try disk.remove(layout.stage)
      try disk.remove(layout.old)
    }
    end()
    return outcome
  }

  /// Gives the publication up; the target stays as it is.
  ///
  /// Nothing may be written any more.
  public func abandon() {
    let isOpen = progress.withLock { !$0.hasEnded }
    guard isOpen else { return }
    scratch.end()
    // What cannot be removed now, the next build removes.
    try? disk.remove(layout.stage)
    end()
  }

  /// What came of a publication.
  public enum Outcome: Sendable, Hashable {
    /// The new site stands at the target.
    case published
    /// The new site is the old one, file by file, which was left alone.
    case unchanged
  }

  /// Notes a file that is complete; an unchanged one is kept from the old site in the end.
  func add(_ file: PublishedFile, isUnchanged: Bool) {
    progress.withLock { progress in
      progress.files.append(file)
      if isUnchanged { progress.unchanged.append(file.path) }
    }
  }

  private func claim(_ path: RelativePath) throws(PublishingError) {
    let isManifests = path == layout.manifest || path.isInside(layout.manifest)
    let isFree = !isManifests && progress.withLock { $0.claim(path) }
    guard isFree else { throw .duplicate(path) }
  }

  private func end() {
    let isFirst = progress.withLock { progress in
      defer { progress.hasEnded = true }
      return !progress.hasEnded
    }
    if isFirst { lock.release() }
  }

  private func makeFolder(holding path: RelativePath) throws(DiskError) {
    let folder = path.parent.map(layout.stage.appending) ?? layout.stage
    let isMade = progress.withLock { $0.folders.contains(folder) }
    guard !isMade else { return }
    try disk.makeFolder(folder)
    _ = progress.withLock { $0.folders.insert(folder) }
  }

  /// Takes a file of the old site over into the new one.
  private func keep(_ path: RelativePath) throws(DiskError) {
    try makeFolder(holding: path)
    let (from, to) = (layout.target.appending(path), layout.stage.appending(path))
    do {
      try disk.link(from, as: to)
    } catch  where error.isUnsupported {
      try disk.copy(from, as: to)
    }
  }

  /// Puts the stage in the target's place, and the target, where there is one, out of the way.
  private func takePlace() throws(DiskError) {
    guard old.exists else { return try disk.rename(layout.stage, to: layout.target) }
    do {
      try disk.exchange(layout.stage, with: layout.target)
    } catch  where error.isUnsupported {
      // Between these two renames a kill leaves no target; the next build gives the old one back.
      try disk.rename(layout.target, to: layout.old)
      do {
        try disk.rename(layout.stage, to: layout.target)
      } catch {
        try disk.rename(layout.old, to: layout.target)
        throw error
      }
    }
  }

  /// What has been written so far, shared by all threads.
  private struct Progress {
    var files: [PublishedFile] = []
    var unchanged: [RelativePath] = []
    /// Folders of the stage that exist.
    var folders: Set<RelativePath> = []
    var hasEnded = false
    private var claims: [RelativePath: Claim] = [:]

    private enum Claim {
      case file
      case folder
    }

    /// Takes a path for one file; false where another has it, or needs it for a folder.
    mutating func claim(_ path: RelativePath) -> Bool {
      guard claims[path] == nil else { return false }
      let ancestors = path.ancestors
      guard !ancestors.contains(where: { claims[$0] == .file }) else { return false }
      for folder in ancestors { claims[folder] = .folder }
      claims[path] = .file
      return true
    }

    /// The first path that was taken for a file which was never completed.
    var unfinished: RelativePath? {
      let taken = claims.filter { $0.value == .file }.keys
      return taken.count == files.count
        ? nil : Set(taken).subtracting(files.map(\.path)).min()
    }
  }
}
