/// One step on the way through a document.
///
/// A flat sequence instead of a tree: a document may be nested ten thousand levels deep, and no
/// walk through a sequence can exhaust the stack.
enum Event: Sendable {
  case open(Element)
  case close(Element)
  /// Words, as a range of the document's `words`.
  case text(Range<Int>)
  /// A code span, as a range of the document's `words`.
  case code(Range<Int>)
  /// An image, by its index among the document's links.
  case image(Int)
  /// A code block, by its index.
  case codeBlock(Int)
  /// HTML that the author wrote, by its index.
  case rawHTML(Int, isBlock: Bool)
  case thematicBreak
  /// The end of a line in the source; `joins` where no space belongs in its stead.
  case softBreak(joins: Bool)
  case lineBreak

  /// Whether an element that holds words only may stay open over it.
  var isWithinWords: Bool {
    switch self {
    case .text, .softBreak, .lineBreak: true
    case .open, .close, .code, .image, .codeBlock, .rawHTML, .thematicBreak: false
    }
  }

  /// What holds other steps.
  enum Element: Sendable {
    case blockQuote
    case bulletList
    case orderedList(start: Int)
    case item
    case paragraph
    /// A heading, by its index.
    case heading(Int)
    case emphasis
    case strong
    /// A link, by its index.
    case link(Int)
  }
}
