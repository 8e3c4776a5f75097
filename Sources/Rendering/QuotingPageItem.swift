internal import GazetteModel
internal import Templates

/// A page that quotes values of a dataset.
struct QuotingPageItem: Sendable {
  let page: QuotedFigure.Page
  let figures: [QuotedFigure]
  let edition: Edition

  static let names = Names<QuotingPageItem>(
    "quoting page", "A page that quotes values of the dataset.",
    [
      .text("title", "The page's title.") { $0.page.title },
      .text("url", "Its address.") { $0.edition.path($0.page.route) },
      .optionalText("other_language", "The tag of its language where that is another one.") {
        $0.page.language == $0.edition.language ? nil : $0.page.language.tag
      },
      .list("figures", "The values that it quotes.", of: QuotedFigureItem.names) { item in
        item.figures.map { QuotedFigureItem(quoted: $0, edition: item.edition) }
      },
    ] as [Names<QuotingPageItem>.Entry])
}

extension QuotingPageItem {
  /// The pages that quote values computed from a dataset, by title: of each document the page in the reader's language,
  /// or else the first that quotes one.
  static func items(_ dataset: Dataset, _ edition: Edition) -> [QuotingPageItem] {
    var figures: [QuotedFigure.Page: [QuotedFigure]] = [:]
    for quoted in edition.answers.quoted
    where quoted.sources.contains(where: { $0.dataset == dataset.name }) {
      for page in quoted.pages { figures[page, default: []].append(quoted) }
    }
    let documents = Dictionary(grouping: figures.keys, by: \.document)
    return documents.values.compactMap { pages in
      pages.min { left, right in
        let isOwn = (left.language == edition.language, right.language == edition.language)
        return isOwn.0 == isOwn.1 ? left.route < right.route : isOwn.0
      }
    }.sorted { ($0.title, $0.route) < ($1.title, $1.route) }.map { page in
      QuotingPageItem(page: page, figures: figures[page] ?? [], edition: edition)
    }
  }
}
