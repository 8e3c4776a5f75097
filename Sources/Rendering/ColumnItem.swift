internal import Diagnostics
internal import GazetteModel
internal import Tabular
internal import Templates

/// A column of a table.
struct ColumnItem: Sendable {
  var name: String
  var title: String
  var otherLanguage: Language?
  var descriptionLanguage: Language?
  var type: String
  var description: String?
  var unit: String?
  var isNumeric: Bool
  var labels: String?
  var constraints: [String]
  var missing: String?
  var distinct: String?
  var range: String?
  var frequencies: [FrequencyItem]

  init(
    _ field: Field, _ column: Dataset.Column, _ statistics: ColumnStatistics?,
    of resource: Dataset.Resource, _ edition: Edition
  ) {
    let language = edition.language
    name = field.name
    title = column.title.text(in: language)
    otherLanguage = column.title.foreignLanguage(for: language)
    descriptionLanguage = column.description?.foreignLanguage(for: language)
    type = edition.words(field.type.word)
    description = column.description?.text(in: language)
    unit = column.unit?.text(in: language)
    isNumeric = field.type.isNumeric
    labels = Self.json(column.labels.mapValues { $0.text(in: language) })
    constraints = ConstraintWriter(resource: resource, words: edition.words)
      .texts(field, column, language)
    let writer = statistics.map {
      StatisticsWriter(edition: edition, column: column, field: field, statistics: $0)
    }
    missing = writer?.missing
    distinct = writer?.distinct
    range = writer?.range
    frequencies = writer?.frequencies ?? []
  }

  /// Labels as a JSON object, for the script that shows further rows; nil where there are none.
  private static func json(_ labels: [String: String]) -> String? {
    guard !labels.isEmpty else { return nil }
    var json = JSONWriter()
    json.beginObject()
    for value in labels.keys.sorted() { json.member(value, labels[value]) }
    return String(decoding: json.finish(), as: UTF8.self)
  }

  static let names = Names<ColumnItem>("column", "A column of a table.", entries)

  private static let entries: [Names<ColumnItem>.Entry] = [
    .text("name", "The column's permanent name, as in the files.") { $0.name },
    .text("title", "The column's title.") { $0.title },
    .optionalText("other_language", "The tag of the title's language where it lacks the page's.") {
      $0.otherLanguage?.tag
    },
    .optionalText(
      "description_language", "The tag of the description's language where it lacks the page's."
    ) { $0.descriptionLanguage?.tag },
    .text("type", "What its cells hold, in the page's language.") { $0.type },
    .optionalText("description", "What the column means.") { $0.description },
    .optionalText("unit", "What its numbers count or measure.") { $0.unit },
    .flag("numeric", "Whether it holds numbers.") { $0.isNumeric },
    .optionalText("labels", "The labels of its categories, as a JSON object by value.") {
      $0.labels
    },
    .texts("constraints", "What its cells satisfy, in the page's language.") { $0.constraints },
    .optionalText("missing", "How many rows have no value in it, with their share.") {
      $0.missing
    },
    .optionalText("distinct", "How many different values it has.") { $0.distinct },
    .optionalText("range", "Its least and greatest value, or how long its texts are.") {
      $0.range
    },
    .list(
      "frequencies", "The values of a column of categories, the most frequent first.",
      of: FrequencyItem.names
    ) { $0.frequencies },
  ]
}
