internal import GazetteModel
internal import Templates

/// What one notice does or did to another.
struct ChangeItem: Sendable {
  var verb: String
  var title: String
  var url: String?
  var part: String?
  var on: String
  var datetime: String

  static let names = Names<ChangeItem>(
    "change", "What one notice does to another.",
    [
      .text("verb", "What is done: \"Replaced by\", \"Amends\".") { $0.verb },
      .text("title", "The other notice's title.") { $0.title },
      .optionalText("url", "The other notice's page.") { $0.url },
      .optionalText("part", "The part it is done to, where it is not the whole.") { $0.part },
      .text("on", "Since when, as the language writes it.") { $0.on },
      .text("datetime", "The same as `YYYY-MM-DD` or RFC 3339.") { $0.datetime },
    ])
}
