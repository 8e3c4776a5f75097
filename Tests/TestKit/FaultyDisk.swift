package import Files
import Foundation

/// A disk that fails when it is told to.
package final class FaultyDisk: Disk {
  /// When it fails.
  package enum Fault: Sendable {
    /// The operation of this number alone, counted from 1, as a full disk does.
    case once(at: Int)
    /// The operation of this number and all later ones, as if the process had been killed there.
    case forGood(at: Int)
    /// Every operation of these kinds, as a disk that has none.
    case lacking(Set<DiskError.Operation>)
  }

  private let disk: any Disk
  private let fault: Fault
  private let lockOnCount = NSLock()
  nonisolated(unsafe) private var count = 0

  package init(_ disk: any Disk, _ fault: Fault) {
    self.disk = disk
    self.fault = fault
  }

  /// How many operations that change the disk were asked for.
  package var changes: Int { lockOnCount.withLock { count } }

  package func entry(at path: RelativePath) throws(DiskError) -> FileEntry? {
    try read(path)
    return try disk.entry(at: path)
  }

  package func list(_ folder: RelativePath?) throws(DiskError) -> Listing {
    try read(folder)
    return try disk.list(folder)
  }

  package func open(_ path: RelativePath) throws(DiskError) -> any FileReader {
    try read(path)
    return try disk.open(path)
  }

  package func create(_ path: RelativePath) throws(DiskError) -> any FileWriter {
    try change(.create, path)
    return FaultyWriter(try disk.create(path), path, self)
  }

  package func makeFolder(_ path: RelativePath) throws(DiskError) {
    try change(.makeFolder, path)
    try disk.makeFolder(path)
  }

  package func link(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try change(.link, path)
    try disk.link(path, as: other)
  }

  package func copy(_ path: RelativePath, as other: RelativePath) throws(DiskError) {
    try change(.copy, path)
    try disk.copy(path, as: other)
  }

  package func rename(_ path: RelativePath, to other: RelativePath) throws(DiskError) {
    try change(.rename, path)
    try disk.rename(path, to: other)
  }

  package func exchange(_ path: RelativePath, with other: RelativePath) throws(DiskError) {
    try change(.exchange, path)
    try disk.exchange(path, with: other)
  }

  package func remove(_ path: RelativePath) throws(DiskError) {
    try change(.remove, path)
    try disk.remove(path)
  }

  package func scratch(_ path: RelativePath) throws(DiskError) -> ScratchFolder {
    try change(.makeFolder, path)
    return try disk.scratch(path)
  }

  package func lock(_ path: RelativePath) throws(DiskError) -> LockOutcome {
    try change(.lock, path)
    guard case .taken(let lock) = try disk.lock(path) else { return .held(by: nil) }
    return .taken(FaultyLock(lock, self))
  }

  fileprivate func change(
    _ operation: DiskError.Operation, _ path: RelativePath
  ) throws(DiskError) {
    let number = lockOnCount.withLock {
      count += 1
      return count
    }
    switch fault {
    case .once(let place) where number == place, .forGood(let place) where number >= place:
      throw DiskError(operation, path.text, code: ENOSPC)
    case .lacking(let operations) where operations.contains(operation):
      throw DiskError(operation, path.text, code: ENOSYS)
    default: return
    }
  }

  fileprivate var isDead: Bool {
    if case .forGood(let place) = fault { changes >= place } else { false }
  }

  private func read(_ path: RelativePath?) throws(DiskError) {
    if isDead { throw DiskError(.read, path?.text ?? ".", code: EIO) }
  }
}

private final class FaultyWriter: FileWriter {
  private let writer: any FileWriter
  private let path: RelativePath
  private let disk: FaultyDisk

  init(_ writer: any FileWriter, _ path: RelativePath, _ disk: FaultyDisk) {
    self.writer = writer
    self.path = path
    self.disk = disk
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) {
    do {
      try disk.change(.write, path)
    } catch {
      // A disk that fills up takes a part of what it is given.
      try writer.append(UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
      throw error
    }
    try writer.append(bytes)
  }

  func finish() throws(DiskError) {
    try disk.change(.write, path)
    try writer.finish()
  }
}

/// A lock that a killed process lets go without tidying up.
private final class FaultyLock: FileLock {
  private let lock: any FileLock
  private let disk: FaultyDisk

  init(_ lock: any FileLock, _ disk: FaultyDisk) {
    self.lock = lock
    self.disk = disk
  }

  func release() {
    if !disk.isDead { lock.release() }
  }
}
