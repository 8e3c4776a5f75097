internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Turns Markdown into HTML, its links resolved.
struct ProseWriter {
  let edition: Edition

  /// The HTML of a document's body.
  func html(_ prose: Prose, language: Language) -> [UInt8] {
    document(prose.bytes, file: prose.file).html(resolve: { link in
      resolve(link, in: prose.file, language)
    })
  }

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
        byteLimit: edition.site.configuration.limits.noticeBytes),
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
    case .external(let address):
      ResolvedLink(address, isExternal: link.scheme?.hasPrefix("http") == true)
    case .broken: nil
    }
  }
}
