internal import GazetteModel
internal import Templates

/// A link: a title and an address.
struct LinkItem: Sendable {
  var title: String
  var url: String
  var otherLanguage: Language?
  var mark: String?
  var isCurrent = false

  static let names = Names<LinkItem>(
    "link", "A link.",
    [
      .text("title", "The words of the link.") { $0.title },
      .text("url", "Where it leads, from the host's root.") { $0.url },
      .optionalText("other_language", "The tag of the title's language where it is not the page's.")
      {
        $0.otherLanguage?.tag
      },
      .optionalText(
        "other_language_mark",
        "The language of the page that it leads to, in brackets, where it is not the page's."
      ) { $0.mark },
      .flag("current", "Whether it leads to the page it stands on.") { $0.isCurrent },
    ])
}
