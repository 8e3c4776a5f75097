internal import Templates

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
