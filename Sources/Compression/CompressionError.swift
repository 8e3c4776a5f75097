/// The compression library could not go on, which means that memory is short.
public struct CompressionError: Error, Hashable {
  /// The library's number for what happened.
  public var code: Int32
}
