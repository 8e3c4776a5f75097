internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A cell of a preview.
struct CellItem: Sendable {
  var text: String?
  var code: String?
  var isNumeric: Bool

  static let names = Names<CellItem>(
    "cell", "A cell of a preview.",
    [
      .optionalText("text", "Its value, or the label of its category; absent where it is missing.")
      { $0.text },
      .optionalText("code", "The value in the files, where the text is its label.") { $0.code },
      .flag("numeric", "Whether it is a number.") { $0.isNumeric },
    ])
}
