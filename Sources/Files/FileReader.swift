/// A file that is open for reading, at any offset and from any thread; it closes when let go.
public protocol FileReader: AnyObject, Sendable {
  /// How many bytes it held when it was opened.
  var size: Int { get }

  /// Reads into `buffer` from `offset` on; returns how many bytes, fewer than asked only at the end.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(DiskError) -> Int
}

extension FileReader {
  /// At most `count` bytes from `offset` on, fewer only at the end of the file.
  public func read(at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    var outcome = Result<Int, DiskError>.success(0)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      outcome = Result { () throws(DiskError) in
        try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      }
      if case .success(let count) = outcome { filled = count }
    }
    _ = try outcome.get()
    return bytes
  }
}
