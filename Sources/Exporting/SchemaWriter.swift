internal import GazetteModel
internal import Tabular

/// Writes the Table Schema of a table's canonical CSV (Table Schema 2.0).
struct SchemaWriter {
  let resource: Dataset.Resource
  let language: Language

  func write(_ json: inout JSONWriter) {
    let schema = resource.schema.canonical
    json.beginObject()
    json.member("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
    json.key("fields")
    json.beginArray()
    for (field, column) in zip(schema.fields, resource.columns) { self.field(field, column, &json) }
    json.endArray()
    json.list("primaryKey", schema.primaryKey)
    if !schema.uniqueKeys.isEmpty {
      json.key("uniqueKeys")
      json.beginArray()
      for key in schema.uniqueKeys {
        json.beginArray()
        for name in key { json.string(name) }
        json.endArray()
      }
      json.endArray()
    }
    // Other tools resolve a foreign key within its package; keys into others keep a name of ours.
    foreignKeys("foreignKeys", schema.foreignKeys.filter { $0.package == nil }, &json)
    foreignKeys("gazette:foreignKeys", schema.foreignKeys.filter { $0.package != nil }, &json)
    json.endObject()
  }

  private func field(_ field: Field, _ column: Dataset.Column, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("name", field.name)
    json.member("type", field.type.rawValue)
    json.member("format", field.format)
    json.texts("title", column.title, language)
    json.texts("description", column.description, language)
    json.translations("gazette:unit", column.unit)
    if column.isTimeCovered { json.member("gazette:temporal", true) }
    json.member("gazette:role", column.role?.rawValue)
    json.member("itemType", field.itemType?.rawValue)
    json.member("delimiter", field.delimiter)
    if let categories = field.categories {
      json.key("categories")
      json.beginArray()
      let areLabelled = !column.labels.isEmpty || categories.contains { $0.label != nil }
      for category in categories {
        guard areLabelled else {
          literal(category.value, field.type, &json)
          continue
        }
        json.beginObject()
        json.key("value")
        literal(category.value, field.type, &json)
        json.member("label", category.label ?? category.value)
        json.translations("gazette:label", column.labels[category.value], besides: language)
        json.endObject()
      }
      json.endArray()
    }
    json.objects("gazette:missingValues", column.missingLabels) { missing, json in
      json.member("value", missing.value)
      json.texts("label", missing.label, language)
    }
    if let isOrdered = field.categoriesOrdered { json.member("categoriesOrdered", isOrdered) }
    constraints(field, &json)
    json.endObject()
  }

  private func constraints(_ field: Field, _ json: inout JSONWriter) {
    let constraints = field.constraints
    guard constraints != Constraints() else { return }
    json.key("constraints")
    json.beginObject()
    if constraints.required { json.member("required", true) }
    if constraints.unique { json.member("unique", true) }
    for (name, value) in [
      ("minLength", constraints.minLength), ("maxLength", constraints.maxLength),
    ] {
      guard let value else { continue }
      json.key(name)
      json.number(value)
    }
    for (name, value) in [
      ("minimum", constraints.minimum), ("maximum", constraints.maximum),
      ("exclusiveMinimum", constraints.exclusiveMinimum),
      ("exclusiveMaximum", constraints.exclusiveMaximum),
    ] {
      guard let value else { continue }
      json.key(name)
      literal(value, field.type, &json)
    }
    json.member("pattern", constraints.pattern)
    if let values = constraints.enum {
      json.key("enum")
      json.beginArray()
      for value in values { literal(value, field.type, &json) }
      json.endArray()
    }
    if let schema = constraints.jsonSchema {
      json.key("jsonSchema")
      json.value(schema)
    }
    json.endObject()
  }

  /// A value of a field as JSON writes values of its type.
  private func literal(_ text: String, _ type: FieldType, _ json: inout JSONWriter) {
    switch type {
    case .boolean: json.bool(["true", "True", "TRUE", "1"].contains(text))
    case .object, .array, .geojson: json.value(JSONValue(text) ?? .string(text))
    case .integer, .number:
      // What JSON does not write as a number (`+5`, `007`) stays a text, as the standard allows.
      if let value = JSONValue(text), case .number = value {
        json.value(value)
      } else {
        json.string(text)
      }
    default: json.string(text)
    }
  }

  private func foreignKeys(_ name: String, _ keys: [ForeignKey], _ json: inout JSONWriter) {
    guard !keys.isEmpty else { return }
    json.key(name)
    json.beginArray()
    for key in keys {
      json.beginObject()
      json.list("fields", key.fields)
      json.key("reference")
      json.beginObject()
      json.member("package", key.package)
      json.member("resource", key.resource)
      json.list("fields", key.referencedFields)
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }
}
