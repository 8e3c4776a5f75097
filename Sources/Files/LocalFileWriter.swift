/// A new file of a `LocalDisk`.
final class LocalFileWriter: FileWriter {
  private let file: Descriptor
  private let path: String

  init(_ file: Descriptor, path: String) {
    self.file = file
    self.path = path
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) {
    try attempt { () throws(Errno) in try file.append(bytes) }
  }

  func finish() throws(DiskError) {
    try attempt { () throws(Errno) in try file.finish() }
  }

  private func attempt(_ body: () throws(Errno) -> Void) throws(DiskError) {
    do {
      try body()
    } catch {
      throw DiskError(.write, path, code: error.code)
    }
  }
}
