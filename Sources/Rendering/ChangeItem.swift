internal import GazetteModel
internal import Templates

/// What one notice does or did to another.
struct ChangeItem: Sendable {
  var verb: String
  var title: String
  var url: String?
  var isPassive: Bool
  var on: String
  var datetime: String

  static let names = Names<ChangeItem>(
    "change", "What one notice does to another.",
    [
      .text("verb", "What is done, and to which part: \"Replaced\", \"Repeals article 3\".") {
        $0.verb
      },
      .flag("passive", "Whether the other notice did it to this one.") { $0.isPassive },
      .text("title", "The other notice's title.") { $0.title },
      .optionalText("url", "The other notice's page.") { $0.url },
      .text("on", "Since when, as the language writes it.") { $0.on },
      .text("datetime", "The same as `YYYY-MM-DD` or RFC 3339.") { $0.datetime },
    ])
}
