internal import Comparison
internal import Markup

/// What is different between two texts, and where in the later one.
struct TextChanges: Sendable {
  /// The passages that differ, in reading order.
  let changes: [Change]

  /// A passage that differs.
  struct Change: Sendable {
    /// The passage.
    var passage: Passage
    /// The heading under which it stands, or stood; nil above the first.
    var heading: MarkdownDocument.Heading?
    /// What it is in the later text.
    var position: Position
  }

  /// What a passage is in the later text.
  enum Position: Sendable, Hashable {
    /// The heading itself.
    case heading
    /// A paragraph or item, by its number under the heading, from 1.
    case paragraph(Int)
    /// Nothing any more.
    case gone
  }

  init(from old: MarkdownDocument, to new: MarkdownDocument) {
    let blocks = new.blocks
    var heading: MarkdownDocument.Heading?
    var number = 0
    var changes: [Change] = []
    for passage in TextComparison(old.blocks.map(\.text), blocks.map(\.text)).passages {
      var position = Position.gone
      if let block = passage.new.map({ blocks[$0] }) {
        if case .heading(let index) = block.kind {
          heading = new.headings[index]
          number = 0
          position = .heading
        } else {
          number += 1
          position = .paragraph(number)
        }
      }
      if !passage.isKept {
        changes.append(Change(passage: passage, heading: heading, position: position))
      }
    }
    self.changes = changes
  }
}
