internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A column of a table.
struct ColumnItem: Sendable {
  var name: String
  var title: String
  var type: String
  var description: String?
  var unit: String?
  var isNumeric: Bool
  var constraints: [String]

  static let names = Names<ColumnItem>(
    "column", "A column of a table.",
    [
      .text("name", "The column's permanent name, as in the files.") { $0.name },
      .text("title", "The column's title.") { $0.title },
      .text("type", "What its cells hold, in the page's language.") { $0.type },
      .optionalText("description", "What the column means.") { $0.description },
      .optionalText("unit", "What its numbers count or measure.") { $0.unit },
      .flag("numeric", "Whether it holds numbers.") { $0.isNumeric },
      .texts("constraints", "What its cells satisfy, in the page's language.") { $0.constraints },
    ])
}
