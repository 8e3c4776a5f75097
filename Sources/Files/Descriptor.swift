import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder of the system; it closes when let go.
///
/// What stands in a folder is named by one name at a time, never by a path: so no link can be
/// stepped over unseen, and no path is too long for the system.
final class Descriptor: Sendable {
  /// The system's number of it.
  let number: CInt

  private let isOpen = Atomic(true)

  /// Takes over an open descriptor.
  init(_ number: CInt) {
    self.number = number
  }

  deinit {
    if isOpen.load(ordering: .relaxed) { close(number) }
  }

  /// Gives up a lock on it.
  ///
  /// Closing alone would leave the lock to a child process that was forked a moment ago and has not yet begun.
  func unlock() {
    if isOpen.load(ordering: .relaxed) { flock(number, LOCK_UN) }
  }

  /// Closes it before it is let go; only here does the system tell of some failures to write.
  func finish() throws(Errno) {
    guard isOpen.exchange(false, ordering: .relaxed), close(number) == -1 else { return }
    // After EINTR the descriptor is gone all the same, so the call is never made again.
    if errno != EINTR { throw Errno(code: errno) }
  }

  /// Opens the folder at a path of the system; links on the way are followed.
  static func folder(at path: String) throws(Errno) -> Descriptor {
    Descriptor(try Errno.checked { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Opens a folder in this one.
  func folder(_ name: String) throws(Errno) -> Descriptor {
    do {
      return Descriptor(
        try Errno.checked {
          openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        })
    } catch {
      // The system calls a link in this place merely "not a folder".
      if error.code == ENOTDIR, try status(of: name).kind == .link { throw Errno(code: ELOOP) }
      throw error
    }
  }

  /// Opens a file in this folder for reading.
  func file(_ name: String) throws(Errno) -> (descriptor: Descriptor, status: Status) {
    // Without O_NONBLOCK a pipe would keep us waiting for its writer.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = Descriptor(try Errno.checked { openat(number, name, flags) })
    let status = try file.status()
    switch status.kind {
    case .file: return (file, status)
    case .folder: throw Errno(code: EISDIR)
    case .link, .other: throw Errno(code: ENXIO)
    }
  }

  /// Makes a new file in this folder, open for writing.
  func newFile(_ name: String) throws(Errno) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(try Errno.checked { openat(number, name, flags, 0o644) })
  }

  /// Opens a file in this folder to lock it, and makes it where there is none.
  func lockFile(_ name: String) throws(Errno) -> Descriptor {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return Descriptor(try Errno.checked { openat(number, name, flags, 0o644) })
  }

  /// Makes a folder in this one and opens it; one that exists already is opened.
  func newFolder(_ name: String) throws(Errno) -> Descriptor {
    do {
      return try folder(name)
    } catch  where error.code == ENOENT {
      do {
        try Errno.checked { mkdirat(number, name, 0o755) }
      } catch  where error.code == EEXIST {
        // Another thread made it meanwhile.
      }
      return try folder(name)
    }
  }

  /// What stands in this folder under `name`.
  func status(of name: String) throws(Errno) -> Status {
    var result = stat()
    try Errno.checked { fstatat(number, name, &result, AT_SYMLINK_NOFOLLOW) }
    return Status(result)
  }

  /// What this is itself.
  func status() throws(Errno) -> Status {
    var result = stat()
    try Errno.checked { fstat(number, &result) }
    return Status(result)
  }

  /// Reads from `offset` on until `buffer` is full or the file ends.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = try Errno.checked {
        pread(number, rest.baseAddress, rest.count, off_t(offset + filled))
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes all of `bytes` where the last write ended.
  func append(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      rest = rest.dropFirst(
        try Errno.checked { write(number, piece.baseAddress, piece.count) })
    }
  }

  /// Sets when the file was last changed, and last read.
  func setModified(_ time: timespec) throws(Errno) {
    try Errno.checked { futimens(number, [time, time]) }
  }
}
