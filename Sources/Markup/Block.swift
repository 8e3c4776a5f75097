extension MarkdownDocument {
  /// A heading, paragraph, item or block of code: the least part of a text that stands by itself.
  public struct Block: Sendable, Hashable {
    /// What a block is.
    public enum Kind: Sendable, Hashable {
      /// A heading, by its index in ``MarkdownDocument/headings``.
      case heading(Int)
      /// A paragraph, or words of an item or a quotation.
      case paragraph
      /// A block of code.
      case code
    }

    /// What it is.
    public var kind: Kind
    /// Its words, without marks of emphasis; of an image the alternative text.
    public var text: String
  }

  /// The blocks that hold words, in reading order.
  public var blocks: [Block] {
    var blocks: [Block] = []
    var bytes: [UInt8] = []
    var kind = Block.Kind.paragraph
    func finish() {
      let text = String(decoding: bytes, as: UTF8.self)
      if !text.allSatisfy(\.isWhitespace) { blocks.append(Block(kind: kind, text: text)) }
      bytes = []
      kind = .paragraph
    }
    for event in events {
      switch event {
      case .text(let range), .code(let range): bytes += words[range]
      case .image(let index): bytes += links[index].text.utf8
      case .softBreak(let joins): if !joins { bytes.append(UInt8(ascii: " ")) }
      case .lineBreak: bytes.append(UInt8(ascii: " "))
      case .open(.emphasis), .open(.strong), .open(.link), .close(.emphasis), .close(.strong),
        .close(.link), .rawHTML(_, isBlock: false):
        break
      case .open(.heading(let index)):
        finish()
        kind = .heading(index)
      case .open, .close, .thematicBreak, .rawHTML: finish()
      case .codeBlock(let index):
        finish()
        blocks.append(Block(kind: .code, text: codeBlocks[index].literal))
      }
    }
    finish()
    return blocks
  }
}
