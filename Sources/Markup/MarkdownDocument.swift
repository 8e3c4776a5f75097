/// A CommonMark document that has been read: its outline, its links, its words, and its HTML.
///
/// libcmark reads the text; what its tree says is taken down in one walk, and the tree is freed.
/// What remains are plain values, so that a document can be kept, copied and sent anywhere.
public struct MarkdownDocument: Sendable {
  /// The headings, in reading order.
  public internal(set) var headings: [Heading] = []
  /// The links and images, in reading order, those that are not allowed included.
  ///
  /// What stands inside an image's alternative text is words only and not listed.
  public internal(set) var links: [Link] = []
  /// The fenced and indented code blocks, in reading order.
  public internal(set) var codeBlocks: [CodeBlock] = []
  /// The HTML that the author wrote, in reading order: kept for the CommonMark examples alone.
  var rawHTML: [[UInt8]] = []
  /// The document's words as UTF-8, which the events point into.
  var words: [UInt8] = []
  /// The document as a sequence of steps from its start to its end.
  var events: [Event] = []

  /// The document's words: a line for each paragraph and heading, without code blocks.
  ///
  /// This is the text for summaries, for search and for estimating how long reading takes.
  public var plainText: String { String(decoding: words, as: UTF8.self) }
}
