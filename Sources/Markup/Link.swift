public import Diagnostics

extension MarkdownDocument {
  /// A link or an image.
  public struct Link: Sendable {
    /// Whether something is pointed to or shown.
    public enum Kind: Sendable, Hashable {
      /// `[words](destination)`, a reference to a definition, or `<https://…>`.
      case link
      /// `![words](destination)`.
      case image
    }

    /// Whether this is a link or an image.
    public let kind: Kind
    /// Where it leads, with CommonMark's escapes and entities resolved.
    public let destination: String
    /// The destination's scheme in lower case, `https` or `notice`; nil for a relative address.
    public let scheme: String?
    /// Whether the scheme is one that a document may use; what is not allowed never becomes HTML.
    public let isAllowed: Bool
    /// The title, which is empty where none is written.
    public let title: String
    /// The link's words, or the image's alternative text.
    public internal(set) var text: String
    /// The destination's bytes.
    ///
    /// Where the destination stands in a definition elsewhere this is the whole link, and where
    /// the source is too twisted to follow, its line or its paragraph.
    public internal(set) var place: Place
    /// The bytes of the words, where they are written without any markup.
    public internal(set) var textPlace: Place?

    /// What follows the scheme and its colon; the whole destination where there is no scheme.
    public var name: String {
      guard let scheme else { return destination }
      return String(decoding: destination.utf8.dropFirst(scheme.utf8.count + 1), as: UTF8.self)
    }

    /// The destination as it is written; nil where its scheme is one of the caller's own.
    public var asWritten: ResolvedLink? {
      let address = Address(destination)
      guard address.isPublishable(for: kind) else { return nil }
      return ResolvedLink(destination, isExternal: address.isExternal)
    }
  }
}
