internal import GazetteModel
internal import Templates

/// An entry of a table of contents.
struct HeadingItem: Sendable {
  var id: String
  var title: String
  var level: Int

  static let names = Names<HeadingItem>(
    "heading", "A heading of the text.",
    [
      .text("id", "The fragment that leads to it.") { $0.id },
      .text("title", "Its words.") { $0.title },
      .number("level", "Its level, from 1.") { $0.level },
    ])
}

extension HeadingItem {
  /// A table of contents, where there is enough to be listed.
  static func contents(_ prose: Prose) -> [HeadingItem] {
    guard prose.headings.count >= 3 else { return [] }
    return prose.headings.map { HeadingItem(id: $0.id, title: $0.text, level: $0.level) }
  }
}
