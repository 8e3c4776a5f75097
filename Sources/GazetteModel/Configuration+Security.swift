public import Diagnostics

extension Configuration {
  /// Where to report a weakness of the site's security (RFC 9116).
  public struct Security: Sendable {
    /// The address to write to: `mailto:` or `https://`.
    public var contact: String
    /// Until when the entry can be relied on; a day counts whole.
    public var expires: PublicationTime
    /// The page that says how reports are handled.
    public var policy: String?
    /// Where it is written.
    public var place: Place

    /// A contact and its term.
    public init(contact: String, expires: PublicationTime, policy: String?, place: Place) {
      self.contact = contact
      self.expires = expires
      self.policy = policy
      self.place = place
    }
  }
}
