extension MarkdownDocument {
  /// Words of a document that its page marks: `<mark>`, in as many pieces as emphasis and links cut it into.
  public struct Mark: Sendable, Hashable {
    /// The words, as ``occurrences(of:upTo:)`` gives them.
    public var words: Range<Int>
    /// The id of the first piece, by which an address leads to it.
    public var id: String
    /// The class of every piece.
    public var className: String
    /// What is said before the words to those who listen to the page; it stands in an element of the class `hidden`.
    public var lead: String

    /// A mark.
    public init(_ words: Range<Int>, id: String, className: String, lead: String) {
      self.words = words
      self.id = id
      self.className = className
      self.lead = lead
    }
  }
}
