internal import GazetteModel
internal import Markup
internal import Templates

/// A paragraph of the original that changed after an edition was made from it.
struct ChangedParagraphItem: Sendable {
  var heading: String
  var url: String
  var language: String
  var detail: String

  static let names = Names<ChangedParagraphItem>(
    "changed paragraph", "A paragraph of the original that changed since.",
    [
      .text("heading", "The heading under which it stands; the title above the first.") {
        $0.heading
      },
      .text("url", "That heading in the original.") { $0.url },
      .text("language", "The tag of the original's language.") { $0.language },
      .text("detail", "Which paragraph it is, or that it was removed.") { $0.detail },
    ])
}

extension ChangedParagraphItem {
  /// What changed from one text of a notice to a later one, as links to the page of that edition.
  static func items(
    from old: Notice.Edition, to new: Notice.Edition, of notice: Notice, _ edition: Edition
  ) -> [ChangedParagraphItem] {
    let writer = ProseWriter(edition: edition)
    let page = edition.path(edition.site.notice(notice.id, new.language))
    let changes = TextChanges(from: writer.document(old.prose), to: writer.document(new.prose))
    return changes.changes.map { change in
      ChangedParagraphItem(
        heading: change.heading?.text ?? new.title,
        url: page + (change.heading.map { "#" + $0.id } ?? ""), language: new.language.tag,
        detail: edition.detail(change.position))
    }
  }
}

extension Edition {
  fileprivate func detail(_ position: TextChanges.Position) -> String {
    switch position {
    case .heading: words(.changedHeading)
    case .paragraph(let number): words(.changedParagraph, ["number": writer.number(number)])
    case .gone: words(.removedParagraph)
    }
  }
}
