public import Diagnostics

extension MarkdownDocument {
  /// A fenced or indented block of code, or of anything else that is no prose.
  public struct CodeBlock: Sendable {
    /// What stands after the opening fence; empty for an indented block.
    public let info: String
    /// The block's text.
    public let literal: String
    /// The opening fence and its info string, or the first line of an indented block.
    public let place: Place
    /// The lines between the fences, or all lines of an indented block.
    ///
    /// Where the block is neither indented nor inside a list or quotation, the byte `n` of
    /// `literal` stands at `n` bytes after this place's beginning.
    public let contents: Place

    /// The first word of the info string, which by custom names the language: `swift`, `csv`.
    public var language: String {
      String(info.prefix { !$0.isWhitespace })
    }
  }
}
