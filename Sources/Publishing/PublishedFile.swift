public import Files

/// A file of the published site, as its manifest lists it.
public struct PublishedFile: Sendable, Hashable {
  /// The path from the site's root.
  public var path: RelativePath
  /// The media type it is to be served with: "text/html; charset=utf-8".
  public var mediaType: String
  /// How many bytes it holds.
  public var size: Int
  /// The SHA-256 of its bytes, as 64 hexadecimal digits in lower case.
  public var sha256: String

  /// Describes a file.
  public init(path: RelativePath, mediaType: String, size: Int, sha256: String) {
    self.path = path
    self.mediaType = mediaType
    self.size = size
    self.sha256 = sha256
  }
}
