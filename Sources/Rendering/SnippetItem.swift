internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A few lines of a program that read a table, ready to be copied.
struct SnippetItem: Sendable {
  var title: String
  var language: String
  var code: String

  static let names = Names<SnippetItem>(
    "snippet", "A few lines of a program that read a table.",
    [
      .text("title", "What runs them: `Python with pandas`.") { $0.title },
      .text("language", "The language they are written in: `python`.") { $0.language },
      .text("code", "The lines.") { $0.code },
    ])
}
