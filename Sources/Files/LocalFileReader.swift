/// An open file of a `LocalDisk`.
final class LocalFileReader: FileReader {
  let size: Int
  private let file: Descriptor
  private let path: String

  init(_ file: Descriptor, size: Int, path: String) {
    self.file = file
    self.size = size
    self.path = path
  }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(DiskError) -> Int {
    do {
      return try file.read(at: offset, into: buffer)
    } catch {
      throw DiskError(.read, path, code: error.code)
    }
  }
}
