internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Turns Markdown into HTML, its links resolved.
struct ProseWriter {
  let edition: Edition
  /// The tables, charts and maps of the text, by the number of their block.
  var exhibits: [Int: RenderedExhibit] = [:]
  /// Whether figures lead to where their values come from; a text of earlier days has the values of those days.
  var bindsFigures = true

  /// The HTML of a document's body.
  func html(_ prose: Prose, language: Language) -> [UInt8] {
    document(prose).html(
      resolve: { resolve($0, in: prose.base, language) }, embed: { exhibits[$0]?.html })
  }

  /// The HTML of a notice's text, with the words marked that corrections made by the site's day name.
  func html(_ text: Notice.Edition) -> [UInt8] {
    html(text.prose, corrections: text.corrections, language: text.language)
  }

  /// The HTML of a text, with the words marked that corrections made by the site's day name.
  func html(_ prose: Prose, corrections: [Notice.Correction], language: Language) -> [UInt8] {
    let document = document(prose)
    let marks = corrections.enumerated().flatMap { number, correction in
      let words = correction.on <= edition.asOf ? correction.text?.words : nil
      return (words.map { document.occurrences(of: $0, upTo: 1) } ?? []).map { range in
        MarkdownDocument.Mark(
          range, id: CorrectionItem.anchor(number), className: "corrected",
          lead: edition.words(.correctedOn, ["date": edition.writer.date(correction.on)]))
      }
    }
    return document.html(
      marks: marks, resolve: { resolve($0, in: prose.base, language) },
      embed: { exhibits[$0]?.html })
  }

  /// A body, read.
  func document(_ prose: Prose) -> MarkdownDocument { document(prose.bytes, file: prose.file) }

  /// The HTML of a text that stands in a descriptor.
  func html(_ text: String, file: String) -> [UInt8] {
    // The checks have reported what is wrong with it where the text is read.
    document(Array(text.utf8), file: file).html(
      HTMLOptions(firstLevel: 3, hasHeadingIDs: false),
      resolve: { resolve($0, in: file, edition.language) })
  }

  private func document(_ bytes: [UInt8], file: String) -> MarkdownDocument {
    var reported = Findings(limit: 0)
    return MarkdownDocument.parse(
      bytes, file: file,
      settings: MarkdownSettings(
        schemes: LinkTarget.schemes, reservedIDs: Prose.reservedIDs,
        reservedSeries: Prose.reservedSeries,
        byteLimit: edition.site.configuration.limits.noticeBytes,
        insertion: { link in
          link.scheme == FigureReference.scheme
            ? FigureLink(link.destination, edition)?.words : nil
        }),
      findings: &reported)
  }

  private func resolve(_ link: MarkdownDocument.Link, in file: String, _ language: Language)
    -> ResolvedLink?
  {
    switch edition.index.resolve(link.destination, in: file, for: language) {
    case .route(let route, let fragment, _, let other):
      ResolvedLink(
        edition.path(route) + (fragment.map { "#" + $0 } ?? ""), language: other?.tag,
        mark: other.map { edition.writer.mark(of: $0) })
    case .address(let path, let fragment):
      ResolvedLink(
        edition.site.configuration.address.path(plain: path)
          + (fragment.map { "#" + $0 } ?? ""))
    case .fragment(let fragment): ResolvedLink("#" + fragment)
    case .figure: bindsFigures ? FigureLink(link.destination, edition)?.link : nil
    case .external(let address):
      ResolvedLink(address, isExternal: link.scheme?.hasPrefix("http") == true)
    case .broken: nil
    }
  }
}

extension ProseWriter {
  /// A writer of a page's text, with its tables, charts and maps.
  init(_ frame: Frame, bindsFigures: Bool = true) {
    self.init(edition: frame.edition, exhibits: frame.exhibits, bindsFigures: bindsFigures)
  }
}
