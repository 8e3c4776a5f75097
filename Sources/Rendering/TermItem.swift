internal import GazetteModel
internal import Templates

/// A term of a vocabulary in a list, with the number of its notices.
struct TermItem: Sendable {
  var title: String
  var url: String
  var count: String
  var otherLanguage: Language?
  var value = ""
  var isCurrent = false

  static let names = Names<TermItem>(
    "term", "A year, area, topic, authority, kind or status that notices have in common.",
    [
      .text("title", "What it is called.") { $0.title },
      .optionalText(
        "other_language", "The tag of the title's language where it lacks the page's."
      ) { $0.otherLanguage?.tag },
      .text("url", "The list of its notices.") { $0.url },
      .text("count", "How many notices it has, as the language writes it.") { $0.count },
      .text("value", "Its name in addresses: `in-force`, `2024`.") { $0.value },
      .flag("current", "Whether it is what the page is about.") { $0.isCurrent },
    ])
}
