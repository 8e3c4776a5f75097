/// A new file of a `MemoryDisk`, which holds what was written once that is finished.
final class MemoryFileWriter: FileWriter {
  private var bytes: [UInt8] = []
  private let store: ([UInt8]) -> Void

  /// Hands what was written to `store` in the end.
  init(store: @escaping ([UInt8]) -> Void) {
    self.store = store
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) {
    self.bytes.append(contentsOf: bytes)
  }

  func finish() throws(DiskError) {
    store(bytes)
  }
}
