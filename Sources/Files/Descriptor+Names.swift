#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Descriptor {
  /// The names of all that stands in this folder, unsorted, each as the bytes that it is.
  func names() throws(Errno) -> [[CChar]] {
    // The stream closes what it reads from, so it is given an open file of its own.
    let copy = try Errno.checked { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw Errno(code: code)
    }
    defer { closedir(stream) }
    var names: [[CChar]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw Errno(code: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        let start = UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)
        return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
      }
      let dot = CChar(UInt8(ascii: "."))
      if name != [dot, 0], name != [dot, dot, 0] { names.append(name) }
    }
  }

  /// Removes a file or a link in this folder, or a folder with all that it holds; gone is gone.
  func remove(_ name: [CChar]) throws(Errno) {
    do {
      try Errno.checked { unlinkat(number, name, 0) }
    } catch  where error.code == ENOENT {
      return
    } catch  where error.code == EISDIR || error.code == EPERM {
      // Linux says EISDIR of a folder, POSIX and others EPERM; EPERM of a file is told again below.
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let refusal = error
      let folder: Descriptor
      do {
        folder = Descriptor(try Errno.checked { openat(number, name, flags) })
      } catch  where error.code == ENOTDIR {
        throw refusal
      }
      for name in try folder.names() { try folder.remove(name) }
      try Errno.checked { unlinkat(number, name, AT_REMOVEDIR) }
    }
  }
}
