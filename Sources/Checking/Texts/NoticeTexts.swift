internal import Diagnostics
internal import GazetteModel

/// A notice with the texts of its editions read, for the rules that look at words and figures.
struct NoticeTexts: Sendable {
  let notice: Notice
  let editions: [EditionText]

  init(_ notice: Notice) {
    self.notice = notice
    editions = notice.editions.map(EditionText.init)
  }

  /// The first edition with each other one, and each other with the first.
  var pairs: [(edition: EditionText, other: EditionText)] {
    guard let first = editions.first else { return [] }
    return editions.dropFirst().flatMap { [(first, $0), ($0, first)] }
  }
}

/// One edition's texts: its body, and what its front matter says to readers.
struct EditionText: Sendable {
  let edition: Notice.Edition
  let body: ReadableText
  /// The figures of the body, in order.
  let figures: [TextFigure]
  /// The title and the summary, with their figures.
  let head: [(text: ReadableText, figures: [TextFigure])]

  init(_ edition: Notice.Edition) {
    self.edition = edition
    let body = ReadableText(edition.prose)
    self.body = body
    figures = FigureReader.figures(of: body, in: edition.language)
    head = edition.written.filter { ["title", "summary"].contains($0.path) }.map { value in
      let text = ReadableText(value)
      return (text, FigureReader.figures(of: text, in: edition.language))
    }
  }

  /// Every figure with the text that it stands in.
  var allFigures: [(figure: TextFigure, text: ReadableText)] {
    head.flatMap { part in part.figures.map { ($0, part.text) } } + figures.map { ($0, body) }
  }

  /// The edition in a few words: `the edition zh-Hans`.
  var name: String { "the edition \(edition.language)" }

  /// The file, for what has no narrower place.
  var place: Place { Place(edition.prose.file) }
}
