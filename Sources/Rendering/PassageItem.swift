internal import Comparison
internal import Markup
internal import Templates

/// A passage in which two versions of a text differ.
struct PassageItem: Sendable {
  let passage: Passage
  /// The heading under which it stands, where the passage before stands under another.
  let heading: String?

  static let names = Names<PassageItem>(
    "passage", "A passage in which two versions of a text differ.",
    [
      .optionalText(
        "heading", "The heading under which it stands, where the passage before has another."
      ) { $0.heading },
      .list("parts", "Its words, one after the other.", of: partNames) { $0.passage.parts },
    ])

  private static let partNames = Names<Passage.Part>(
    "words of a passage", "Some words of a passage, and what became of them.",
    [
      .text("text", "The words, with their blanks.") { $0.text },
      .flag("inserted", "Whether they stand in the later version only.") { $0.fate == .inserted },
      .flag("deleted", "Whether they stood in the earlier version only.") { $0.fate == .deleted },
    ])
}

extension PassageItem {
  /// The passages that differ, each heading once.
  static func items(_ changes: TextChanges) -> [PassageItem] {
    var last: String?
    return changes.changes.map { change in
      let isNew = change.position != .heading && change.heading?.id != last
      last = change.heading?.id
      return PassageItem(passage: change.passage, heading: isNew ? change.heading?.text : nil)
    }
  }
}
