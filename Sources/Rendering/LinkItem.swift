internal import Templates

/// A link: a title and an address.
struct LinkItem: Sendable {
  var title: String
  var url: String
  var isCurrent = false

  static let names = Names<LinkItem>(
    "link", "A link.",
    [
      .text("title", "The words of the link.") { $0.title },
      .text("url", "Where it leads, from the host's root.") { $0.url },
      .flag("current", "Whether it leads to the page it stands on.") { $0.isCurrent },
    ])
}

/// A term of a vocabulary in a list, with the number of its notices.
struct TermItem: Sendable {
  var title: String
  var url: String
  var count: String
  var isCurrent = false

  static let names = Names<TermItem>(
    "term", "A year, area or topic that notices have in common.",
    [
      .text("title", "What it is called.") { $0.title },
      .text("url", "The list of its notices.") { $0.url },
      .text("count", "How many notices it has, as the language writes it.") { $0.count },
      .flag("current", "Whether it is what the page is about.") { $0.isCurrent },
    ])
}

/// A page in another language.
struct AlternateItem: Sendable {
  var tag: String
  var title: String
  var url: String
  var absolute: String
  var isCurrent: Bool

  static let names = Names<AlternateItem>(
    "alternate", "The page in one of its languages, its own included.",
    [
      .text("tag", "The language's BCP 47 tag.") { $0.tag },
      .text("title", "What the language calls itself.") { $0.title },
      .text("url", "The page in that language, from the host's root.") { $0.url },
      .text("absolute", "The same with scheme and host.") { $0.absolute },
      .flag("current", "Whether it is the page's own language.") { $0.isCurrent },
    ])
}

/// An entry of a table of contents.
struct HeadingItem: Sendable {
  var id: String
  var title: String
  var level: Int

  static let names = Names<HeadingItem>(
    "heading", "A heading of the text.",
    [
      .text("id", "The fragment that leads to it.") { $0.id },
      .text("title", "Its words.") { $0.title },
      .number("level", "Its level, from 1.") { $0.level },
    ])
}

/// A label and what it labels: a line of an official record.
struct RecordItem: Sendable {
  var label: String
  var value: String
  var datetime: String?
  var links: [LinkItem] = []

  static let names = Names<RecordItem>(
    "record line", "One line of a notice's official record.",
    [
      .text("label", "What the line states.") { $0.label },
      .text("value", "What is stated.") { $0.value },
      .optionalText("datetime", "The value as an ISO date, where it is one.") { $0.datetime },
      .list(
        "links", "The links that stand in place of the value, where there are any.",
        of: LinkItem.names
      ) {
        $0.links
      },
    ])
}
