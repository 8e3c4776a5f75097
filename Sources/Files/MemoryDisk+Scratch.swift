#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension MemoryDisk {
  /// Makes a folder for files that a library writes by itself: the one thing of a memory disk that
  /// stands on the machine's, since a library knows no other.
  public func scratch(_ folder: RelativePath) throws(DiskError) -> ScratchFolder {
    let place = "/tmp"
    var template = Array("\(place)/gazette-XXXXXX".utf8CString)
    do {
      try Errno.checked { mkdtemp(&template) == nil ? -1 : 0 }
    } catch {
      throw DiskError(.makeFolder, place, code: error.code)
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let (parent, name) = (try LocalDisk(at: place), String(path.dropFirst(place.count + 1)))
    return try ScratchFolder(at: path) {
      if let name = RelativePath(name) { try? parent.remove(name) }
    }
  }
}
