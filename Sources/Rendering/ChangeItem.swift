internal import GazetteModel
internal import Templates

/// What one notice does or did to another.
struct ChangeItem: Sendable {
  var verb: String
  var title: String
  var url: String?
  var on: String
  var date: String

  static let names = Names<ChangeItem>(
    "change", "What one notice does to another.",
    [
      .text("verb", "What is done: \"Replaced by\", \"Amends\".") { $0.verb },
      .text("title", "The other notice's title.") { $0.title },
      .optionalText("url", "The other notice's page.") { $0.url },
      .text("on", "Since when, as the language writes it.") { $0.on },
      .text("date", "The same as `YYYY-MM-DD`.") { $0.date },
    ])
}
