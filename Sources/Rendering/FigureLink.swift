internal import GazetteModel
internal import Markup
internal import Tabular

/// A value that a text quotes from a view: how the language writes it, and the link to where it comes from.
struct FigureLink {
  private let reference: FigureReference
  private let figure: Figure
  private let sources: [ViewResult.Source]
  private let edition: Edition

  /// The value that a destination names; nil where there is none, which has been reported.
  init?(_ destination: String, _ edition: Edition) {
    guard case .figure(let text) = LinkTarget(destination, in: ""),
      let reference = try? FigureReference(text),
      let quoted = edition.answers.quotedFigure(reference)
    else { return nil }
    self.reference = reference
    figure = quoted.figure
    sources = quoted.sources
    self.edition = edition
  }

  /// What stands where the author wrote no words.
  var words: String { edition.writer.figure(figure.rounded(to: reference.step)) }

  /// The link, with the value as the data has it, which the words may round.
  var link: ResolvedLink {
    let origin = edition.site.origin(of: figure, sources, edition.language)
    return ResolvedLink(
      edition.path(origin.route) + (origin.fragment.map { "#" + $0 } ?? ""), className: "figure",
      datum: figure.isTime ? .time(figure.value) : .value(figure.value))
  }
}

extension Figure {
  /// Whether HTML has an element of its own for the value.
  fileprivate var isTime: Bool {
    [.date, .time, .datetime, .year, .yearmonth].contains(type)
  }
}
