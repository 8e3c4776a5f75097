/// One file of the site to come: where it stands, what it is, and its bytes.
public struct Artifact: Sendable {
  /// Its address.
  public var route: Route
  /// Its media type (RFC 6838), with the charset where it is text.
  public var mediaType: MediaType
  /// Its content.
  public var bytes: [UInt8]

  /// A file of the site.
  public init(_ route: Route, _ mediaType: MediaType, _ bytes: [UInt8]) {
    self.route = route
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
