internal import Crypto

/// The SHA-256 of bytes that come piece by piece.
public struct ContentDigest: Sendable {
  private var digest = SHA256()

  /// Of nothing yet.
  public init() {}

  /// Takes in the next bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    digest.update(bufferPointer: bytes)
  }

  /// The digest of all bytes so far, 64 hexadecimal digits in lower case.
  public var hexadecimal: String { digest.finalize().hexadecimal }
}
