internal import GazetteModel
internal import Templates

/// A free page: about, contact, how to file.
struct FreePage: Sendable {
  let frame: Frame
  let text: Page.Edition

  static func names(_ frame: Names<Frame>) -> Names<FreePage> {
    Names<FreePage>(
      "free page", "A page of `content/pages/`, `page.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .optionalText("summary", "What the page is about.") { $0.text.summary },
        .list(
          "contents", "The headings of the text, where there are at least three.",
          of: HeadingItem.names
        ) {
          HeadingItem.contents($0.text.prose)
        },
        .html("body", "The text, as HTML.") {
          ProseWriter($0.frame).html($0.text.prose, language: $0.text.language)
        },
      ])
  }
}
