#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A lock of the system on an open file, which ends with the process that holds it.
///
/// The file itself may outlive a killed process and means nothing then.
final class LocalFileLock: FileLock {
  private let file: Descriptor
  private let name: String
  private let folder: Descriptor
  private let folderName: (name: String, in: Descriptor)?

  private init(
    _ file: Descriptor, _ name: String, in folder: Descriptor,
    folderName: (name: String, in: Descriptor)?
  ) {
    self.file = file
    self.name = name
    self.folder = folder
    self.folderName = folderName
  }

  deinit {
    file.unlock()
  }

  /// Takes the lock `path` below `root`, or tells who has it.
  static func take(_ path: RelativePath, below root: Descriptor) throws(Errno) -> LockOutcome {
    // A turn fails when a release removed the folder or the file in between, which cannot go on for
    // long; the bound is there for a disk that plays tricks.
    for _ in 0..<1000 {
      do {
        if let outcome = try takeAtOnce(path, below: root) { return outcome }
      } catch  where error.code == ENOENT {
        continue
      }
    }
    throw Errno(code: EBUSY)
  }

  /// Takes the lock or tells who has it; nil, or ENOENT, where its file was removed meanwhile.
  private static func takeAtOnce(
    _ path: RelativePath, below root: Descriptor
  ) throws(Errno) -> LockOutcome? {
    var folder = root
    var folderName: (name: String, in: Descriptor)?
    for part in path.parts.dropLast() {
      folderName = (String(part), folder)
      folder = try folder.newFolder(String(part))
    }
    let file = try folder.lockFile(path.name)
    do {
      try Errno.checked { flock(file.number, LOCK_EX | LOCK_NB) }
    } catch  where error.code == EWOULDBLOCK {
      return .held(by: try holder(of: file))
    }
    guard try file.status().names > 0 else { return nil }
    try Errno.checked { ftruncate(file.number, 0) }
    try Array("\(getpid())\n".utf8).withUnsafeBytes { bytes in
      Result { () throws(Errno) in try file.append(bytes) }
    }.get()
    return .taken(LocalFileLock(file, path.name, in: folder, folderName: folderName))
  }

  func release() {
    // The file goes while the lock is held: whoever opened it before then finds it without a name
    // and begins anew. What cannot be removed is a stale file, which harms nobody.
    guard (try? file.status().names) ?? 0 > 0 else { return }
    unlinkat(folder.number, name, 0)
    if let folderName { unlinkat(folderName.in.number, folderName.name, AT_REMOVEDIR) }
    file.unlock()
    try? file.finish()
  }

  private static func holder(of file: Descriptor) throws(Errno) -> Int? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 20, alignment: 1)
    defer { buffer.deallocate() }
    let count = try file.read(at: 0, into: buffer)
    return Int(String(decoding: buffer[..<count].prefix { $0 != 10 }, as: UTF8.self))
  }
}
