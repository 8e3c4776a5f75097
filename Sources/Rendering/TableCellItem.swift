internal import GazetteModel
internal import Templates

/// A cell of a table in a text.
struct TableCellItem: Sendable {
  var text: String?
  var datetime: String?
  var alignment: String?
  var isHeader: Bool

  static let names = Names<TableCellItem>(
    "table cell", "A cell of a table in a text.",
    [
      .optionalText("text", "Its value as the language writes it; absent where there is none.") {
        $0.text
      },
      .optionalText("datetime", "A date or time as machines read it.") { $0.datetime },
      .optionalText(
        "alignment",
        "`number`, `center` or `end`; absent where the value stands at the beginning of the line."
      ) { $0.alignment },
      .flag("header", "Whether it names its row.") { $0.isHeader },
    ])
}
