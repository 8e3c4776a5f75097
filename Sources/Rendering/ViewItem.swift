internal import GazetteModel
internal import Templates

/// A published view in a list.
struct ViewItem: Sendable {
  let view: View
  let edition: Edition

  /// The views at these positions among those that are published.
  static func items(_ numbers: some Sequence<Int>, _ edition: Edition) -> [ViewItem] {
    let views = edition.site.publishedViews
    return numbers.map { ViewItem(view: views[$0], edition: edition) }
  }

  /// Whether any rows that it is computed from are made up.
  var isDemonstration: Bool { edition.answers[.view(view.name)]?.table.isDemonstration ?? false }

  static let names = Names<ViewItem>(
    "view in a list", "A published view, as lists show it.", entries)

  private static let entries: [Names<ViewItem>.Entry] = [
    .text("name", "The view's permanent name.") { $0.view.name },
    .text("title", "What its answer is called.") {
      $0.view.table.title.text(in: $0.edition.language)
    },
    .optionalText("other_language", "The tag of the title's language where it lacks the page's.") {
      $0.view.table.title.foreignLanguage(for: $0.edition.language)?.tag
    },
    .text("url", "The view's page.") {
      $0.edition.path($0.edition.site.view($0.view.name, $0.edition.language))
    },
    .optionalText("description", "What the answer says.") {
      $0.view.table.description?.text(in: $0.edition.language)
    },
    .optionalText(
      "description_language", "The tag of the description's language where it lacks the page's."
    ) { $0.view.table.description?.foreignLanguage(for: $0.edition.language)?.tag },
    .text("rows", "How many rows it has.") { item in
      item.edition.counted(
        .rowCount, item.edition.answers[.view(item.view.name)]?.rowCount ?? 0)
    },
    .flag("demonstration", "Whether any rows that it is computed from are made up.") {
      $0.isDemonstration
    },
  ]
}
