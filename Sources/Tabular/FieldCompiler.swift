import Diagnostics

/// Understands one field of a schema, and gathers what is wrong with it.
struct FieldCompiler {
  let field: Field
  let schema: Schema
  private let nullSequence: [UInt8]?
  private(set) var faults: [Diagnostic] = []

  init(_ field: Field, in schema: Schema, nullSequence: [UInt8]? = nil) {
    self.field = field
    self.schema = schema
    self.nullSequence = nullSequence
  }

  /// The column that the field describes.
  mutating func column() -> Column {
    checkOptions()
    var missing = (field.missingValues ?? schema.missingValues).map { Array($0.value.utf8) }
    if let nullSequence { missing.append(nullSequence) }
    var column = Column(
      field: field, form: form(), missing: missing.filter { !$0.isEmpty },
      isMissingWhenEmpty: missing.contains { $0.isEmpty },
      isRequired: field.constraints.required || schema.primaryKey.contains(field.name))
    addConstraints(&column)
    return column
  }

  /// Adds a fault at the field.
  mutating func report(_ rule: Rule, _ message: String, help: String? = nil) {
    faults.append(Diagnostic(rule, "'\(field.name)': \(message)", at: field.place, help: help))
  }

  /// Reports options that belong to other types.
  private mutating func checkOptions() {
    let options: [(name: String, isSet: Bool, types: [FieldType])] = [
      ("decimalChar", field.decimalChar != nil, [.number]),
      ("groupChar", field.groupChar != nil, [.number, .integer]),
      ("bareNumber", field.bareNumber != nil, [.number, .integer]),
      ("trueValues", field.trueValues != nil, [.boolean]),
      ("falseValues", field.falseValues != nil, [.boolean]),
      ("delimiter", field.delimiter != nil, [.list]),
      ("itemType", field.itemType != nil, [.list]),
      ("categories", field.categories != nil, [.string, .integer]),
      ("categoriesOrdered", field.categoriesOrdered != nil, [.string, .integer]),
    ]
    for option in options where option.isSet && !option.types.contains(field.type) {
      report(
        TabularRules.schemaOption,
        "'\(option.name)' must not stand in a field of the type '\(field.type.rawValue)'",
        help: "remove it, or declare the type "
          + option.types.map { "'\($0.rawValue)'" }.joined(separator: " or "))
    }
    let formatted: [FieldType] = [.string, .datetime, .date, .time, .geopoint, .geojson]
    if let format = field.format, format != "default", !formatted.contains(field.type) {
      report(
        TabularRules.schemaOption,
        "the type '\(field.type.rawValue)' must have the format 'default'; found "
          + "\(Quotation(format))",
        help: "remove 'format'")
    }
    if field.categoriesOrdered != nil, field.categories == nil {
      report(
        TabularRules.schemaOption, "'categoriesOrdered' must stand beside 'categories'",
        help: "list the categories, or remove it")
    }
  }

  private mutating func form() -> CellForm {
    switch field.type {
    case .any: return .any
    case .string: return .string(named(StringForm.allCases) ?? .default)
    case .number, .integer: return .number(numberForm())
    case .boolean: return .boolean(booleanForm())
    case .object: return .json(.object)
    case .array: return .json(.array)
    case .list: return .list(listForm())
    case .datetime: return .temporal(temporalForm(.datetime))
    case .date: return .temporal(temporalForm(.date))
    case .time: return .temporal(temporalForm(.time))
    case .year: return .year
    case .yearmonth: return .yearMonth
    case .duration: return .duration
    case .geopoint: return .geopoint(named(GeopointForm.allCases) ?? .default)
    case .geojson:
      if let format = field.format, format != "default", format != "topojson" {
        reportFormat(format, ["default", "topojson"])
      }
      return .json(field.format == "topojson" ? .topojson : .geojson)
    }
  }

  /// The form that the field's format names.
  private mutating func named<Form: RawRepresentable>(_ forms: [Form]) -> Form?
  where Form.RawValue == String {
    guard let format = field.format else { return nil }
    let form = forms.first { $0.rawValue == format }
    if form == nil { reportFormat(format, forms.map(\.rawValue)) }
    return form
  }

  private mutating func reportFormat(_ format: String, _ known: [String]) {
    report(
      TabularRules.schemaOption,
      "'format' must be one that the type '\(field.type.rawValue)' knows; found "
        + "\(Quotation(format))",
      help: "write " + known.map { "'\($0)'" }.joined(separator: " or "))
  }

  private mutating func temporalForm(_ kind: TemporalForm.Kind) -> TemporalForm {
    do throws(TemporalPattern.Fault) {
      return try TemporalForm(kind, format: field.format ?? "default")
    } catch {
      report(
        TabularRules.schemaOption,
        "\(error.message); the format is \(Quotation(field.format ?? ""))", help: error.help)
      return TemporalForm(kind)
    }
  }

  private mutating func numberForm() -> NumberForm {
    let decimal = field.decimalChar ?? "."
    let group = field.groupChar ?? ""
    let marks = [("decimalChar", decimal), ("groupChar", group)]
    for (name, mark) in marks where mark.contains(where: { $0.isNumber || "+-eE".contains($0) }) {
      report(
        TabularRules.schemaOption,
        "'\(name)' must not be something that numbers consist of; found \(Quotation(mark))",
        help: "write a mark such as ',' or '.'")
    }
    if decimal.isEmpty || field.groupChar == "" {
      report(
        TabularRules.schemaOption, "'decimalChar' and 'groupChar' must have a character",
        help: "remove the one that is empty")
    }
    if field.type == .number, decimal == group {
      report(
        TabularRules.schemaOption, "'decimalChar' and 'groupChar' must be different",
        help: "declare both, for example ',' and '.'")
    }
    return NumberForm(
      isInteger: field.type == .integer, decimalChar: decimal, groupChar: group,
      isBare: field.bareNumber ?? true)
  }

  private mutating func booleanForm() -> BooleanForm {
    let trueValues = field.trueValues ?? BooleanForm.defaultTrue
    let falseValues = field.falseValues ?? BooleanForm.defaultFalse
    if let both = trueValues.first(where: falseValues.contains) {
      report(
        TabularRules.schemaOption,
        "\(Quotation(both)) must not be both in 'trueValues' and in 'falseValues'",
        help: "declare both lists")
    }
    return BooleanForm(trueValues: trueValues, falseValues: falseValues)
  }

  private mutating func listForm() -> ListForm {
    let itemType = field.itemType ?? .string
    if !ListForm.itemTypes.contains(itemType) {
      report(
        TabularRules.schemaOption,
        "'itemType' must be a type that items can have; found '\(itemType.rawValue)'",
        help: "write " + ListForm.itemTypes.map { "'\($0.rawValue)'" }.joined(separator: ", "))
    }
    if field.delimiter == "" {
      report(
        TabularRules.schemaOption, "'delimiter' must have a character",
        help: "write for example ';'")
    }
    return ListForm(delimiter: field.delimiter ?? ",", itemType: itemType)
  }
}
