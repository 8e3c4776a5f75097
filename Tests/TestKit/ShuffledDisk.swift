package import Files

/// A disk that lists its files in an order of its own, as disks do.
package struct ShuffledDisk: Disk {
  private let disk: any Disk
  private let seed: UInt64

  package init(_ disk: any Disk, seed: UInt64) {
    self.disk = disk
    self.seed = seed
  }

  package func list(_ folder: RelativePath?) throws(DiskError) -> Listing {
    var generator = SeededGenerator(seed: seed)
    var listing = try disk.list(folder)
    listing.entries.shuffle(using: &generator)
    listing.unusable.shuffle(using: &generator)
    return listing
  }

  package func entry(at path: RelativePath) throws(DiskError) -> FileEntry? {
    try disk.entry(at: path)
  }

  package func open(_ path: RelativePath) throws(DiskError) -> any FileReader {
    try disk.open(path)
  }

  package func create(_ path: RelativePath) throws(DiskError) -> any FileWriter {
    try disk.create(path)
  }

  package func makeFolder(_ path: RelativePath) throws(DiskError) { try disk.makeFolder(path) }

  package func link(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try disk.link(path, as: other)
  }

  package func copy(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try disk.copy(path, as: other)
  }

  package func rename(_ path: RelativePath, to other: RelativePath) throws(DiskError) {
    try disk.rename(path, to: other)
  }

  package func exchange(_ path: RelativePath, with other: RelativePath) throws(DiskError) {
    try disk.exchange(path, with: other)
  }

  package func remove(_ path: RelativePath) throws(DiskError) { try disk.remove(path) }

  package func scratch(_ path: RelativePath) throws(DiskError) -> ScratchFolder {
    try disk.scratch(path)
  }

  package func lock(_ path: RelativePath) throws(DiskError) -> LockOutcome {
    try disk.lock(path)
  }
}
