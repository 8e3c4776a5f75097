internal import GazetteModel
internal import Tabular

/// A column of a table as a page shows it.
struct ShownColumn: Sendable {
  /// Its number among the columns of the source.
  let number: Int
  let field: Field
  let column: Dataset.Column
  let title: Localized
  let unit: Localized?
  /// Where its values stand; nil for numbers at their decimal mark, and all else at the start.
  let alignment: TableExhibit.Alignment?
  /// How many digits all its numbers have behind the decimal mark.
  let decimals: Int

  /// A column that stands at `number` in its source, with what is stated of it for this table.
  init(_ stated: TableExhibit.Column? = nil, at number: Int, of rows: ShownRows) {
    self.number = number
    field = rows.table.schema.fields[number]
    column = rows.table.columns[number]
    title = stated?.title ?? column.title
    unit = stated?.unit ?? column.unit
    alignment = stated?.alignment
    decimals =
      stated?.decimals
      ?? (field.type == .number
        ? rows.rows.lazy.compactMap { $0[number] }.map(LanguageWriter.decimals)
          .filter { $0 <= LanguageWriter.longest }.max() ?? 0 : 0)
  }

  /// The columns that are named, in that order, or all of the source; without the one that holds the status of rows.
  static func columns(
    _ stated: [TableExhibit.Column], of rows: ShownRows, status: Int? = nil
  ) -> [ShownColumn] {
    guard stated.isEmpty else {
      return stated.compactMap { column in
        rows.column(column.name.name).map { ShownColumn(column, at: $0, of: rows) }
      }
    }
    return rows.table.schema.fields.indices.filter { $0 != status }.map {
      ShownColumn(at: $0, of: rows)
    }
  }

  var isNumeric: Bool { field.type.isNumeric }

  /// The class of its cells; nil for those that stand where lines begin.
  var alignmentClass: String? {
    switch alignment {
    case nil: isNumeric ? "number" : nil
    case .start: nil
    case let alignment?: alignment.rawValue
    }
  }

  /// A value in the canonical form of its type as the language writes it.
  func text(_ value: String, _ edition: Edition) -> String {
    if let label = column.label(of: value, in: edition.language) { return label }
    return field.type == .boolean
      ? edition.words(value == "true" ? .valueTrue : .valueFalse)
      : edition.writer.value(value, field.type, decimals: decimals)
  }

  /// A value as `time` in HTML has it; nil where it is no point in time.
  func datetime(_ value: String) -> String? {
    switch field.type {
    case .date, .datetime, .yearmonth, .time: value
    // HTML has years of four digits or more.
    case .year: value.utf8.count == 4 ? value : nil
    default: nil
    }
  }
}
