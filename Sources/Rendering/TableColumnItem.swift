internal import GazetteModel
internal import Templates

/// The head of a column of a table in a text.
struct TableColumnItem: Sendable {
  let column: ShownColumn
  let language: Language

  static let names = Names<TableColumnItem>(
    "table column", "The head of a column of a table in a text.",
    [
      .text("title", "What it is called.") { $0.column.title.text(in: $0.language) },
      .optionalText(
        "other_language", "The tag of the title's language where it lacks the page's."
      ) { $0.column.title.foreignLanguage(for: $0.language)?.tag },
      .optionalText("unit", "What its numbers count or measure.") {
        $0.column.unit?.text(in: $0.language)
      },
      .optionalText("unit_language", "The tag of the unit's language where it lacks the page's.") {
        $0.column.unit?.foreignLanguage(for: $0.language)?.tag
      },
      .optionalText(
        "alignment",
        "`number`, `center` or `end`; absent where values stand at the beginning of the line."
      ) { $0.column.alignmentClass },
    ] as [Names<TableColumnItem>.Entry])
}
