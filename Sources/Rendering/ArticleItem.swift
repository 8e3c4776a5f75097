internal import Templates

/// What is said of a notice where its page is shared.
struct ArticleItem: Sendable {
  var description: String
  var published: String

  static let names = Names<ArticleItem>(
    "article", "What is said of a notice where its page is shared.",
    [
      .text("description", "Whether it holds, and what it is about.") { $0.description },
      .text("published", "When it was published: `YYYY-MM-DD`, or RFC 3339 with its time.") {
        $0.published
      },
    ])
}
