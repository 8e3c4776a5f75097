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
