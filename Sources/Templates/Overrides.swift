/// What replaces the blocks of the parents that are being written.
///
/// The outermost replacement of a block wins: it is the most special template's. Its own blocks
/// can be replaced only from further out still, so that no replacement ever meets itself.
struct Overrides: Sendable {
  private(set) var entries: [Entry] = []

  struct Entry: Sendable {
    var block: Template.Block
    var template: Template
    /// How many of the entries were there before the parent tag that brought this one.
    var outer: Int
  }

  /// These, and further in the blocks of a parent tag in `template`.
  func adding(_ blocks: [Template.Block], of template: Template) -> Overrides {
    var result = self
    for block in blocks where !entries.contains(where: { $0.block.name == block.name }) {
      result.entries.append(Entry(block: block, template: template, outer: entries.count))
    }
    return result
  }

  /// What replaces the block `name`, and the overrides that hold within it.
  func replacement(of name: String) -> (entry: Entry, within: Overrides)? {
    guard let entry = entries.first(where: { $0.block.name == name }) else { return nil }
    var within = Overrides()
    within.entries = Array(entries.prefix(entry.outer))
    return (entry, within)
  }
}
