internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A title that may lead somewhere: a licence, a source, a contributor.
struct NamedItem: Sendable {
  var title: String
  var url: String?

  static let names = Names<NamedItem>(
    "named thing", "A licence, a source or a contributor.",
    [
      .text("title", "What it is called.") { $0.title },
      .optionalText("url", "Its address.") { $0.url },
    ])
}
