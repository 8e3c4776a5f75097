public import Diagnostics

extension MarkdownDocument {
  /// A heading: an entry of the document's outline.
  public struct Heading: Sendable {
    /// 1 to 6, as it is written.
    public let level: Int
    /// The heading's words, without marks of emphasis.
    public internal(set) var text: String
    /// The name by which an address leads here, as in `#name`.
    ///
    /// No two headings of a document share one.
    public internal(set) var id: String
    /// The heading's line; its first where it has several.
    public let place: Place
  }
}
