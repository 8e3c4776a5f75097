internal import Templates

/// What a notice of a timeline does to another.
struct TimelineDeedItem: Sendable {
  let text: String
  let on: String
  let date: String

  static let names = Names<TimelineDeedItem>(
    "timeline deed", "What a notice of a timeline does to another.",
    [
      .text("text", "What it does, and to which number: \"Amends → 1\".") { $0.text },
      .text("on", "Since when, as the language writes it.") { $0.on },
      .text("date", "The same as `YYYY-MM-DD` or RFC 3339.") { $0.date },
    ])
}
