internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Reads one field of a schema (Table Schema 2.0, "Field").
struct FieldReader {
  private static let name = Key("name", .text, required: true, "The column's name in the header.")
  private static let type = Key(
    "type", Form<FieldType>.oneOf, "What the cells hold; `any` unless set.")
  private static let format = Key("format", .text, "How the cells are written.")
  private static let title = Key(
    "title", .text, "The column's title, in the site's first language.")
  private static let titles = Key(
    "gazette:title", .localized, "The title in further languages, by language.")
  private static let description = Key(
    "description", .text, "What the column holds, in the site's first language.")
  private static let descriptions = Key(
    "gazette:description", .localized, "The description in further languages, by language.")
  private static let unit = Key(
    "gazette:unit", .localized, "What the numbers count or measure.")
  private static let temporal = Key(
    "gazette:temporal", .flag, "Whether its dates are the time that the dataset covers.")
  private static let role = Key(
    "gazette:role", Form<Dataset.Column.Role>.oneOf,
    "What the column is to maps and charts: degrees of `latitude` or `longitude`; the `time`, a `measure` or a `dimension` of the chart that the dataset's page shows."
  )
  private static let constraints = Key(
    "constraints", .constraints, "What the cells must satisfy.")
  private static let categories = Key(
    "categories", .list(of: .category), "The only values allowed, with their labels.")
  private static let categoriesOrdered = Key(
    "categoriesOrdered", .flag, "Whether the categories have an order.")
  private static let missingValues = Key(
    "missingValues", .list(of: .missingValue), "The texts that stand for no value in this column.")
  private static let decimalChar = Key(
    "decimalChar", .text, "The decimal mark of a number; `.` unless set.")
  private static let groupChar = Key("groupChar", .text, "The mark between groups of digits.")
  private static let bareNumber = Key(
    "bareNumber", .flag, "False where a number may have text around it that is dropped.")
  private static let trueValues = Key(
    "trueValues", .list(of: .anyText), "The texts that mean true.")
  private static let falseValues = Key(
    "falseValues", .list(of: .anyText), "The texts that mean false.")
  private static let delimiter = Key(
    "delimiter", .text, "What stands between the items of a list; `,` unless set.")
  private static let itemType = Key(
    "itemType", Form<FieldType>.oneOf, "The type of a list's items; `string` unless set.")

  static let table = KeyTable(
    "a field",
    [
      name, type, format, title, titles, description, descriptions, unit, temporal, role,
      constraints,
      categories,
      categoriesOrdered, missingValues, decimalChar, groupChar, bareNumber, trueValues, falseValues,
      delimiter, itemType,
    ],
    passed: ["rdfType", "example"])

  static func read(
    _ value: SourceValue, language: Language, findings: inout Findings
  ) -> (field: Field, column: Dataset.Column)? {
    guard
      var reader = MappingReader(
        value, table, as: "an object with a name and a type",
        unknown: LoadingRules.unknownProperty, &findings)
    else { return nil }
    let name = reader(self.name)
    let title = reader(self.title)
    let stated = reader(type)
    let isTypeKnown = stated != nil || reader.value(of: type.name) == nil
    var field = Field(
      name ?? "", stated ?? .any, format: reader(format), title: title,
      constraints: reader(constraints) ?? Constraints(), place: value.place)
    let categories = reader(self.categories)
    field.categories = categories?.map(\.category)
    field.categoriesOrdered = reader(categoriesOrdered)
    let missingValues = reader(self.missingValues)
    field.missingValues = missingValues?.map(\.missing)
    field.decimalChar = reader(decimalChar)
    field.groupChar = reader(groupChar)
    field.bareNumber = reader(bareNumber)
    field.trueValues = reader(trueValues)
    field.falseValues = reader(falseValues)
    field.delimiter = reader(delimiter)
    field.itemType = reader(itemType)
    let titles = reader(self.titles)
    let description = reader(self.description)
    let descriptions = reader(self.descriptions)
    let unit = reader(self.unit)
    let isTimeCovered = reader(temporal) ?? false
    let role = reader(self.role)
    if let role { reader.check(role, &field) }
    findings.merge(reader.findings)
    guard let name, isTypeKnown else { return nil }
    let column = Dataset.Column(
      title: Localized.joined(title, titles, first: language) ?? Localized(name),
      description: Localized.joined(description, descriptions, first: language), unit: unit,
      labels: labels(categories ?? [], language),
      missingLabels: (missingValues ?? []).compactMap { $0.label(first: language) },
      isTimeCovered: isTimeCovered, role: role)
    return (field, column)
  }

  private static func labels(
    _ categories: [LabelledCategory], _ language: Language
  ) -> [String: Localized] {
    let labelled = categories.compactMap { item in
      Localized.joined(item.category.label, item.labels, first: language).map {
        (item.category.value, $0)
      }
    }
    return Dictionary(labelled) { first, _ in first }
  }
}

extension MappingReader {
  /// Holds a column to what its role can be.
  fileprivate mutating func check(_ role: Dataset.Column.Role, _ field: inout Field) {
    switch role {
    case .latitude: checkDegrees(of: role, within: "90", &field)
    case .longitude: checkDegrees(of: role, within: "180", &field)
    case .time where !field.type.isTemporal:
      add("a column of times must be a 'date', 'datetime', 'yearmonth' or 'year'", field)
    case .measure where !field.type.isNumeric:
      add("a column of measures must be a 'number' or 'integer'", field)
    case .time, .measure, .dimension: break
    }
  }

  private mutating func add(_ rule: String, _ field: Field) {
    findings.add(
      Diagnostic(
        LoadingRules.columnRole, "\(rule); found '\(field.type.rawValue)'",
        at: value(of: "gazette:role")?.place, help: "mend the type, or take out \"gazette:role\""))
  }

  /// Holds a column of degrees to what degrees can be.
  private mutating func checkDegrees(
    of role: Dataset.Column.Role, within limit: String, _ field: inout Field
  ) {
    guard field.type == .number || field.type == .integer else {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "a column of degrees of \(role.rawValue) must be of the type 'number'; found '\(field.type.rawValue)'",
          at: value(of: "gazette:role")?.place, help: "write \"type\": \"number\""))
      return
    }
    if field.constraints.minimum == nil { field.constraints.minimum = "-" + limit }
    if field.constraints.maximum == nil { field.constraints.maximum = limit }
  }
}

enum ConstraintKeys {
  static let required = Key("required", .flag, "Whether a value must be there.")
  static let unique = Key("unique", .flag, "Whether no value may occur twice.")
  static let minLength = Key(
    "minLength", .integer(in: 0...Int.max), "The least number of characters or items.")
  static let maxLength = Key(
    "maxLength", .integer(in: 0...Int.max), "The greatest number of characters or items.")
  static let minimum = Key("minimum", .literal, "The least value.")
  static let maximum = Key("maximum", .literal, "The greatest value.")
  static let exclusiveMinimum = Key(
    "exclusiveMinimum", .literal, "What every value must be greater than.")
  static let exclusiveMaximum = Key(
    "exclusiveMaximum", .literal, "What every value must be less than.")
  static let pattern = Key(
    "pattern", .text, "A regular expression (of XML Schema) that the whole value must match.")
  static let `enum` = Key("enum", .list(of: .literal), "The only values allowed.")
  static let jsonSchema = Key(
    "jsonSchema", .any, "A JSON Schema for the value of an object or array.")
  static let table = KeyTable(
    "constraints",
    [
      required, unique, minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum,
      pattern, `enum`, jsonSchema,
    ])
}

extension Form where Value == String {
  /// A value as it is written, objects and arrays as JSON.
  static let literal = Form(name: "a value") { value, _ in value.literal }
}

extension Form where Value == Constraints {
  static let constraints = Form.group(
    "an object such as { \"required\": true }", ConstraintKeys.table
  ) { reader in
    Constraints(
      required: reader(ConstraintKeys.required) ?? false,
      unique: reader(ConstraintKeys.unique) ?? false,
      minLength: reader(ConstraintKeys.minLength), maxLength: reader(ConstraintKeys.maxLength),
      minimum: reader(ConstraintKeys.minimum), maximum: reader(ConstraintKeys.maximum),
      exclusiveMinimum: reader(ConstraintKeys.exclusiveMinimum),
      exclusiveMaximum: reader(ConstraintKeys.exclusiveMaximum),
      pattern: reader(ConstraintKeys.pattern), enum: reader(ConstraintKeys.enum),
      jsonSchema: reader(ConstraintKeys.jsonSchema)?.json)
  }
}
