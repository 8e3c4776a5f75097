internal import GazetteModel
internal import Templates

/// A version of a notice beside the version before it.
struct ComparisonItem: Sendable {
  let before: NoticeVersionItem
  let text: Notice.Edition

  private var edition: Edition { before.edition }

  static let names = Names<ComparisonItem>(
    "comparison", "What a version of a notice changed.",
    [
      .text("title", "With which version it is compared, as a heading.") { item in
        item.edition.words(
          .comparedWith,
          ["date": item.edition.writer.date(item.before.notice.day(of: item.before.text))])
      },
      .scope("before", "The version before.", of: NoticeVersionItem.names) { $0.before },
      .list("facts", "The facts that the two state otherwise.", of: FactChangeItem.names) {
        FactChangeItem.items(from: $0.before.text, to: $0.text, $0.edition)
      },
      .list("passages", "The passages in which the texts differ.", of: PassageItem.names) { item in
        let writer = ProseWriter(edition: item.edition)
        return PassageItem.items(
          TextChanges(
            from: writer.document(item.before.text.prose), to: writer.document(item.text.prose)))
      },
    ] as [Names<ComparisonItem>.Entry])
}
