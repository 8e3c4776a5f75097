internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Reads a Table Schema (Table Schema 2.0) with the texts of its columns.
struct SchemaReader {
  private static let fields = Key(
    "fields", .list(of: .any), required: true, "The columns, in order.")
  private static let missingValues = Key(
    "missingValues", .list(of: .missingValue),
    "The texts that stand for no value; `[\"\"]` unless set.")
  private static let primaryKey = Key(
    "primaryKey", .names, "The columns that together identify a row.")
  private static let uniqueKeys = Key(
    "uniqueKeys", .list(of: .names), "Further sets of columns whose values occur once.")
  private static let foreignKeys = Key(
    "foreignKeys", .list(of: .foreignKey),
    "Columns whose values occur in another table of the dataset.")
  private static let externalKeys = Key(
    "gazette:foreignKeys", .list(of: .foreignKey),
    "The same for tables of other datasets, which `package` in the reference names.")
  private static let fieldsMatch = Key(
    "fieldsMatch", .fieldsMatch,
    "How the columns of a file are matched with the fields; `exact` unless set.")

  static let table = KeyTable(
    "a table schema",
    [fields, missingValues, primaryKey, uniqueKeys, foreignKeys, externalKeys, fieldsMatch],
    passed: ["$schema", "name", "title", "description"])

  /// A schema and what people are told of its columns; nil where there are no fields to read.
  static func read(
    _ value: SourceValue, language: Language, findings: inout Findings
  ) -> (schema: Schema, columns: [Dataset.Column])? {
    guard
      var reader = MappingReader(
        value, table, as: "an object with the table's fields",
        unknown: LoadingRules.unknownProperty, &findings)
    else { return nil }
    let values = reader(self.fields)
    let read = (values ?? []).compactMap {
      FieldReader.read($0, language: language, findings: &reader.findings)
    }
    var schema = Schema(read.map(\.field), place: value.place)
    var columns = read.map(\.column)
    if let missing = reader(missingValues) {
      schema.missingValues = missing.map(\.missing)
      let labels = missing.compactMap { $0.label(first: language) }
      for (number, field) in schema.fields.enumerated() where field.missingValues == nil {
        columns[number].missingLabels = labels
      }
    }
    schema.primaryKey = reader(primaryKey) ?? []
    schema.uniqueKeys = reader(uniqueKeys) ?? []
    schema.foreignKeys = (reader(foreignKeys) ?? []) + (reader(externalKeys) ?? [])
    if let match = reader(fieldsMatch) { schema.fieldsMatch = match }
    findings.merge(reader.findings)
    guard let values, read.count == values.count, !values.isEmpty else {
      if values?.isEmpty == true {
        findings.add(
          Diagnostic(
            LoadingRules.missingKey, "'fields' must name at least one column", at: value.place))
      }
      return nil
    }
    return (schema, columns)
  }
}

extension Form where Value == [String] {
  /// One name or several.
  static let names = Form(name: "a column's name, or a list of them") { value, findings in
    if case .list = value.content {
      return Form<[String]>.list(of: .text).read(value, &findings)
    }
    return Form<String>.text.read(value, &findings).map { [$0] }
  }
}

extension Form where Value == Schema.FieldsMatch {
  /// One of the five; a list of one is accepted too, since the standard's own profile asks for it.
  static let fieldsMatch = Form(name: Form.oneOf.name) { value, findings in
    if case .list(let values) = value.content, values.count == 1 {
      return Form.oneOf.read(values[0], &findings)
    }
    return Form.oneOf.read(value, &findings)
  }
}

extension Form where Value == LabelledMissingValue {
  /// A text for "no value", with its labels in all languages.
  static let missingValue = Form(name: "a text, or an object with value and label") {
    value, findings in
    guard case .mapping = value.content else {
      return Form<String>.anyText.read(value, &findings).map {
        Value(MissingValue($0), labels: nil)
      }
    }
    guard var reader = MappingReader(value, MissingKeys.table, as: "an object", &findings) else {
      return nil
    }
    let label = reader(MissingKeys.label)
    let labels = reader(MissingKeys.labels)
    let text = reader(MissingKeys.value)
    findings.merge(reader.findings)
    return text.map { Value(MissingValue($0, label: label), labels: labels) }
  }
}

extension Form where Value == LabelledCategory {
  /// A category, with its labels in all languages.
  static let category = Form(name: "a value, or an object with value and label") {
    value, findings in
    guard case .mapping = value.content else {
      return Form<String>.literal.read(value, &findings).map { Value(Category($0), labels: nil) }
    }
    guard var reader = MappingReader(value, CategoryKeys.table, as: "an object", &findings) else {
      return nil
    }
    let label = reader(CategoryKeys.label)
    let labels = reader(CategoryKeys.labels)
    let text = reader(CategoryKeys.value)
    findings.merge(reader.findings)
    return text.map { Value(Category($0, label: label), labels: labels) }
  }
}

enum CategoryKeys {
  static let value = Key("value", .literal, required: true, "The value as cells have it.")
  static let label = Key("label", .text, "What it means, in the site's first language.")
  static let labels = Key(
    "gazette:label", .localized, "What it means in further languages, by language.")
  static let table = KeyTable("a category with a label", [value, label, labels])
}

enum MissingKeys {
  static let value = Key("value", .anyText, required: true, "The value as cells have it.")
  static let label = Key("label", .text, "What it means, in the site's first language.")
  static let labels = Key(
    "gazette:label", .localized, "What it means in further languages, by language.")
  static let table = KeyTable("a missing value with a label", [value, label, labels])
}

enum ForeignKeyKeys {
  static let fields = Key("fields", .names, required: true, "The columns that refer.")
  static let reference = Key(
    "reference", .any, required: true, "What they refer to: `resource` and `fields`.")
  static let table = KeyTable("a foreign key", [fields, reference])
}

enum ReferenceKeys {
  static let package = Key("package", .identifier, "The dataset, where it is another one.")
  static let resource = Key("resource", .anyText, "The table; this one unless set.")
  static let fields = Key("fields", .names, required: true, "The columns referred to.")
  static let table = KeyTable("the reference of a foreign key", [package, resource, fields])
}

extension Form where Value == ForeignKey {
  static let foreignKey = Form.group("an object with fields and reference", ForeignKeyKeys.table) {
    reader in
    let fields = reader(ForeignKeyKeys.fields)
    guard let value = reader(ForeignKeyKeys.reference), let fields,
      var target = MappingReader(value, ReferenceKeys.table, as: "an object", &reader.findings)
    else { return nil }
    let package = target(ReferenceKeys.package)
    let resource = target(ReferenceKeys.resource)
    let referenced = target(ReferenceKeys.fields)
    reader.findings.merge(target.findings)
    return referenced.map {
      ForeignKey(
        fields, package: package, resource: resource == "" ? nil : resource, referencedFields: $0,
        place: reader.place)
    }
  }
}
