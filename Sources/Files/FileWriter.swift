/// A new file that is being written, by one thread; what is not finished may be incomplete.
public protocol FileWriter: AnyObject {
  /// Writes bytes behind those written before.
  ///
  /// Each call is a call of the system: bring pieces of some size.
  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError)

  /// Closes the file; nothing may be appended any more.
  func finish() throws(DiskError)
}

extension FileWriter {
  /// Writes bytes behind those written before.
  public func append(_ bytes: [UInt8]) throws(DiskError) {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(DiskError) in try append(bytes) }
    }.get()
  }
}
