internal import Tabular

/// What the cells of a column hold, or where they are lists, their items (Metadata Vocabulary for
/// Tabular Data §5.11).
///
/// What the standard has no words for, such as the number of a list's items, is left to the Table
/// Schema.
struct CSVWDatatype {
  private let field: Field
  private let base: String

  init(_ field: Field) {
    self.field = field
    base = Self.base(field.type == .list ? field.itemType ?? .string : field.type, field)
  }

  private static func base(_ type: FieldType, _ field: Field) -> String {
    switch type {
    case .string: stringBase(field)
    case .number, .integer, .boolean, .date, .time, .duration, .any: type.rawValue
    case .object, .array, .geojson: "json"
    case .datetime: "dateTime"
    case .year: "gYear"
    case .yearmonth: "gYearMonth"
    case .geopoint: "number"
    case .list: "string"
    }
  }

  private static func stringBase(_ field: Field) -> String {
    let constraints = field.constraints
    // Only strings have a length in characters: addresses have none, and bytes are counted.
    guard constraints.minLength == nil, constraints.maxLength == nil else { return "string" }
    return switch field.format {
    case "uri": "anyURI"
    case "binary": "base64Binary"
    default: "string"
    }
  }

  func write(_ json: inout JSONWriter) {
    let facets = field.type == .string ? textFacets : bounds
    json.key("datatype")
    guard !facets.isEmpty else {
      json.string(base)
      return
    }
    json.beginObject()
    json.member("base", base)
    for facet in facets {
      json.key(facet.name)
      json.value(facet.value)
    }
    json.endObject()
  }

  private var textFacets: [JSONValue.Member] {
    let constraints = field.constraints
    let (least, most) = (constraints.minLength, constraints.maxLength)
    var facets: [JSONValue.Member] = []
    if let expression = Constraints(pattern: listedPattern ?? constraints.pattern).ecmaScriptPattern
    {
      facets.append(.init("format", .string(expression)))
    }
    if let least, least == most {
      facets.append(.init("length", .number(String(least))))
    } else {
      if let least { facets.append(.init("minLength", .number(String(least)))) }
      if let most { facets.append(.init("maxLength", .number(String(most)))) }
    }
    return facets
  }

  /// The listed values as an expression, since the standard has no lists of values.
  private var listedPattern: String? {
    let values = field.constraints.enum ?? field.categories?.map(\.value)
    return values?.map(Self.escaped).joined(separator: "|")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      (#"\|.?*+(){}[]^$"#.unicodeScalars.contains(scalar) ? #"\"# : "") + String(Character(scalar))
    }.joined()
  }

  /// Bounds, of each side only one: two are refused (§5.11.2).
  ///
  /// Years, months and durations have none: programs disagree on whether they are ordered.
  private var bounds: [JSONValue.Member] {
    guard [.number, .integer, .date, .time, .datetime].contains(field.type) else { return [] }
    let constraints = field.constraints
    let bounds = [
      constraints.exclusiveMinimum.map { ("minExclusive", $0) }
        ?? constraints.minimum.map { ("minimum", $0) },
      constraints.exclusiveMaximum.map { ("maxExclusive", $0) }
        ?? constraints.maximum.map { ("maximum", $0) },
    ]
    return bounds.compactMap { bound in
      bound.map { name, text in
        if let value = JSONValue(text), case .number = value { return .init(name, value) }
        return .init(name, .string(text))
      }
    }
  }
}
