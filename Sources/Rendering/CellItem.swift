internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A cell of a preview.
struct CellItem: Sendable {
  var text: String?
  var isNumeric: Bool

  static let names = Names<CellItem>(
    "cell", "A cell of a preview.",
    [
      .optionalText("text", "Its value; absent where it is missing.") { $0.text },
      .flag("numeric", "Whether it is a number.") { $0.isNumeric },
    ])
}
