internal import GazetteModel
internal import Tabular

/// Writes the schema of one column's values as the JSON rows have them (JSON Schema 2020-12).
struct JSONSchemaProperty {
  let field: Field
  let column: Dataset.Column
  let language: Language
  /// Whether there is a value in every row, and no null.
  let isRequired: Bool

  func write(_ json: inout JSONWriter) {
    json.beginObject()
    json.member("title", column.title.text(in: language))
    json.member("description", column.description?.text(in: language))
    types(of: field.type, &json)
    form(of: field.type, &json)
    constraints(&json)
    json.endObject()
  }

  private func types(of type: FieldType, isNullable: Bool? = nil, _ json: inout JSONWriter) {
    var names: [String]
    switch type {
    case .integer, .boolean, .object, .array: names = [type.rawValue]
    // `INF` and `NaN` are no numbers of JSON.
    case .number: names = ["number", "string"]
    case .geojson: names = ["object"]
    case .list, .geopoint: names = ["array"]
    default: names = ["string"]
    }
    if isNullable ?? !isRequired { names.append("null") }
    if names.count == 1 {
      json.member("type", names[0])
    } else {
      json.list("type", names)
    }
  }

  /// How values of a type are written.
  ///
  /// `date-time`, `time` and `duration` of RFC 3339 are narrower than those of Table Schema, which
  /// need no zone and may be negative: patterns say what is published.
  private func form(of type: FieldType, _ json: inout JSONWriter) {
    let zone = "(Z|[+-][0-9]{2}:[0-9]{2})?"
    let time = "[0-9]{2}:[0-9]{2}:[0-9]{2}"
    switch type {
    case .number: json.member("pattern", "^(NaN|-?INF)$")
    case .date: json.member("format", "date")
    case .time: json.member("pattern", "^\(time)$")
    case .datetime:
      json.member("pattern", "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T\(time)([.][0-9]+)?\(zone)$")
    case .year: json.member("pattern", "^-?[0-9]{4,}\(zone)$")
    case .yearmonth: json.member("pattern", "^-?[0-9]{4,}-[0-9]{2}\(zone)$")
    case .duration:
      json.member(
        "pattern",
        "^-?P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]+)?S)?)?$")
    case .string where field.type == .string: stringForm(&json)
    case .geojson: json.list("required", ["type"])
    case .geopoint: geopoint(&json)
    case .list:
      json.key("items")
      json.beginObject()
      types(of: field.itemType ?? .string, isNullable: false, &json)
      form(of: field.itemType ?? .string, &json)
      json.endObject()
    default: break
    }
  }

  private func stringForm(_ json: inout JSONWriter) {
    switch field.format {
    case "email", "uri", "uuid": json.member("format", field.format)
    case "binary": json.member("contentEncoding", "base64")
    default: break
    }
  }

  /// Longitude and latitude, and nothing behind them.
  private func geopoint(_ json: inout JSONWriter) {
    json.key("prefixItems")
    json.beginArray()
    for limit in [180, 90] {
      json.beginObject()
      json.member("type", "number")
      json.key("minimum")
      json.number(-limit)
      json.key("maximum")
      json.number(limit)
      json.endObject()
    }
    json.endArray()
    json.member("items", false)
    json.key("minItems")
    json.number(2)
  }

  private func constraints(_ json: inout JSONWriter) {
    let constraints = field.constraints
    let counted = ["object": "Properties", "string": "Length"][field.type.rawValue] ?? "Items"
    for (name, value) in [("min", constraints.minLength), ("max", constraints.maxLength)] {
      guard let value else { continue }
      json.key(name + counted)
      json.number(value)
    }
    bounds(&json)
    json.member("pattern", constraints.ecmaScriptPattern)
    values(&json)
    if let schema = constraints.jsonSchema { follow(schema, &json) }
  }

  private func bounds(_ json: inout JSONWriter) {
    let constraints = field.constraints
    for (name, text) in [
      ("minimum", constraints.minimum), ("maximum", constraints.maximum),
      ("exclusiveMinimum", constraints.exclusiveMinimum),
      ("exclusiveMaximum", constraints.exclusiveMaximum),
    ] {
      // The standard has no bounds of dates and times.
      guard let text, let value = JSONValue(text), case .number = value,
        [.integer, .number].contains(field.type)
      else { continue }
      json.key(name)
      json.value(value)
    }
  }

  private func values(_ json: inout JSONWriter) {
    guard let listed = field.constraints.enum ?? field.categories?.map(\.value) else { return }
    let values = listed.compactMap(value)
    guard values.count == listed.count else { return }
    json.key("enum")
    json.beginArray()
    for value in values { json.value(value) }
    if !isRequired { json.null() }
    json.endArray()
  }

  /// A listed value as rows have it; nil where they may have the same value in other words, which
  /// a schema would refuse.
  private func value(_ text: String) -> JSONValue? {
    switch field.type {
    case .boolean: .bool(["true", "True", "TRUE", "1"].contains(text))
    case .integer, .number:
      if let value = JSONValue(text), case .number = value { value } else { nil }
    case .object, .array, .geojson: JSONValue(text)
    case .datetime, .duration, .list, .geopoint: nil
    default: .string(text)
    }
  }

  /// The schema that the author gave; it stands within another one, whose dialect and address hold.
  private func follow(_ schema: JSONValue, _ json: inout JSONWriter) {
    var schema = schema
    if case .object(let members) = schema {
      schema = .object(members.filter { !["$schema", "$id"].contains($0.name) })
    }
    json.key("anyOf")
    json.beginArray()
    json.value(schema)
    if !isRequired { json.value(.object([.init("type", .string("null"))])) }
    json.endArray()
  }
}
