internal import GazetteModel
internal import Templates

/// What one notice does or did to another.
struct ChangeItem: Sendable {
  var verb: String
  var title: String
  var url: String?
  var otherLanguage: Language?
  var mark: String?
  var isPassive: Bool
  var on: String
  var datetime: String
  var period: String?

  static let names = Names<ChangeItem>(
    "change", "What one notice does to another.",
    [
      .text("verb", "What is done, and to which part: \"Replaced\", \"Repeals article 3\".") {
        $0.verb
      },
      .flag("passive", "Whether the other notice did it to this one.") { $0.isPassive },
      .text("title", "The other notice's title.") { $0.title },
      .optionalText("url", "The other notice's page.") { $0.url },
      .optionalText("other_language", "The tag of the title's language where it is not the page's.")
      {
        $0.otherLanguage?.tag
      },
      .optionalText("other_language_mark", "The name of that language in brackets.") { $0.mark },
      .text("on", "Since when, as the language writes it.") { $0.on },
      .text("datetime", "The same as `YYYY-MM-DD` or RFC 3339.") { $0.datetime },
      .optionalText("period", "From when until when, of a suspension whose end is known.") {
        $0.period
      },
    ])
}
