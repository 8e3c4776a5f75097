internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// A column of a view's answer, as its head declares it.
struct ViewColumn {
  let field: Field
  let column: Dataset.Column

  /// The types that a column may have: those whose values SQL can compute.
  enum ValueType: String, CaseIterable, Sendable {
    case string, integer, number, boolean, date, time, datetime, year, yearmonth

    var fieldType: FieldType {
      switch self {
      case .string: .string
      case .integer: .integer
      case .number: .number
      case .boolean: .boolean
      case .date: .date
      case .time: .time
      case .datetime: .datetime
      case .year: .year
      case .yearmonth: .yearmonth
      }
    }
  }
}

enum ViewColumnKeys {
  static let name = Key(
    "name", .columnName, required: true, "The column's name, as the SQL yields it.")
  static let type = Key(
    "type", Form<ViewColumn.ValueType>.oneOf, required: true, "What the values are.")
  static let title = Key(
    "title", .localized, "What the column is called; its name unless set.")
  static let description = Key("description", .localized, "What the column holds.")
  static let unit = Key("unit", .localized, "What the numbers count or measure.")
  static let table = KeyTable(
    "a column of a view", [name, type, title, description, unit])
}

extension Form where Value == Reference {
  /// A name that SQL can write without quotes, and a figure can name.
  static let columnName = Form<String>.scalar(
    "a name of letters, digits and underscores, such as filed_on",
    help: "name the column so in the SQL too, with AS"
  ) { text in
    let isName = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
    }
    return isName && text.unicodeScalars.first.map { !("0"..."9").contains($0) } == true
      ? text : nil
  }.placed { Reference($0, at: $1) }
}

extension Form where Value == ViewColumn {
  static let viewColumn = Form.group(
    "a group of the keys name, type, title, unit", ViewColumnKeys.table
  ) { reader in
    let title = reader(ViewColumnKeys.title)
    let description = reader(ViewColumnKeys.description)
    let unit = reader(ViewColumnKeys.unit)
    let type = reader(ViewColumnKeys.type)
    guard let name = reader(ViewColumnKeys.name), let type else { return nil }
    return ViewColumn(
      field: Field(name.name, type.fieldType, place: name.place),
      column: Dataset.Column(
        title: title ?? Localized(name.name), description: description, unit: unit))
  }
}
