import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct JSONSchemaExportTests {
  private func schema(_ fields: [Field], primaryKey: [String] = []) throws -> [String: Any] {
    var schema = Schema(fields)
    schema.primaryKey = primaryKey
    return try Dataset.example([try .example("counts", schema, isDemonstration: true)])
      .object("counts.schema.json")
  }

  /// The property of a field as JSON, without its texts and with its names sorted.
  private func property(_ field: Field) throws -> String {
    let properties = try #require(try schema([field])["properties"] as? [String: Any])
    var property = try #require(properties[field.name] as? [String: Any])
    #expect(property.removeValue(forKey: "title") as? String == "Title of \(field.name)")
    #expect(property.removeValue(forKey: "description") as? String == "What it is")
    let data = try JSONSerialization.data(
      withJSONObject: property, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  @Test func describesARowOfAllColumns() throws {
    let schema = try schema([Field("b", .string), Field("a", .integer)], primaryKey: ["a"])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(
      schema["$id"] as? String == "https://gazette.example/data/clinics/counts.schema.json")
    #expect(schema["title"] as? String == "Counts")
    #expect(schema["$comment"] != nil)
    #expect(schema["type"] as? String == "object")
    #expect(schema["required"] as? [String] == ["b", "a"])
    #expect(schema["additionalProperties"] as? Bool == false)
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(properties["b"]?["type"] as? [String] == ["string", "null"])
    #expect(properties["a"]?["type"] as? String == "integer")
  }

  @Test(
    arguments: [
      (.string, nil, #"{"type":"string"}"#), (.any, nil, #"{"type":"string"}"#),
      (.string, "email", #"{"format":"email","type":"string"}"#),
      (.string, "uri", #"{"format":"uri","type":"string"}"#),
      (.string, "uuid", #"{"format":"uuid","type":"string"}"#),
      (.string, "binary", #"{"contentEncoding":"base64","type":"string"}"#),
      (.integer, nil, #"{"type":"integer"}"#), (.boolean, nil, #"{"type":"boolean"}"#),
      (.number, nil, #"{"pattern":"^(NaN|-?INF)$","type":["number","string"]}"#),
      (.object, nil, #"{"type":"object"}"#), (.array, nil, #"{"type":"array"}"#),
      (.geojson, nil, #"{"required":["type"],"type":"object"}"#),
      (.date, nil, #"{"format":"date","type":"string"}"#),
      (
        .geopoint, nil,
        #"{"items":false,"minItems":2,"prefixItems":[{"maximum":180,"minimum":-180,"type":"number"},"#
          + #"{"maximum":90,"minimum":-90,"type":"number"}],"type":"array"}"#
      ),
      (.list, nil, #"{"items":{"type":"string"},"type":"array"}"#),
    ] as [(FieldType, String?, String)])
  func aTypeIsWhatRowsHave(type: FieldType, format: String?, json: String) throws {
    let field = Field("a", type, format: format, constraints: Constraints(required: true))
    #expect(try property(field) == json)
  }

  @Test(
    arguments: [
      (.time, ["00:00:00"], ["00:00:00Z", "0:00:00"]),
      (
        .datetime, ["2022-12-19T15:00:00", "2022-12-19T15:00:00.5+08:00"],
        ["2022-12-19", "2022-12-19 15:00:00"]
      ),
      (.year, ["2022", "-0044", "2022Z"], ["22"]), (.yearmonth, ["2022-12"], ["2022"]),
      (.duration, ["P1Y", "-P1DT2.5S", "PT36H"], ["1D", "P1H"]),
    ] as [(FieldType, [String], [String])])
  func timesHavePatternsOfTableSchema(type: FieldType, valid: [String], others: [String]) throws {
    let properties = try schema([Field("a", type)])["properties"] as? [String: [String: Any]]
    let pattern = try Regex(try #require(properties?["a"]?["pattern"] as? String))
    for text in valid { #expect(text.firstMatch(of: pattern) != nil, "\(text)") }
    for text in others { #expect(text.firstMatch(of: pattern) == nil, "\(text)") }
  }

  @Test func itemsOfAListHaveTheirType() throws {
    var field = Field("a", .list, constraints: Constraints(minLength: 1, maxLength: 3))
    field.itemType = .date
    #expect(
      try property(field)
        == #"{"items":{"format":"date","type":"string"},"maxItems":3,"minItems":1,"#
        + #""type":["array","null"]}"#)
  }

  @Test(
    arguments: [
      (
        .string, Constraints(minLength: 1, maxLength: 9, pattern: "[a-z]+"),
        #"{"maxLength":9,"minLength":1,"pattern":"^(?:[a-z]+)$","type":["string","null"]}"#
      ),
      (
        .integer, Constraints(required: true, minimum: "0", exclusiveMaximum: "9"),
        #"{"exclusiveMaximum":9,"minimum":0,"type":"integer"}"#
      ),
      (.string, Constraints(enum: ["a"]), #"{"enum":["a",null],"type":["string","null"]}"#),
      (
        .boolean, Constraints(required: true, enum: ["true"]), #"{"enum":[true],"type":"boolean"}"#
      ),
      (.integer, Constraints(required: true, enum: ["7"]), #"{"enum":[7],"type":"integer"}"#),
      // `007` is 7, which rows may write in other words: rather no list than one that refuses them.
      (.integer, Constraints(required: true, enum: ["7", "007"]), #"{"type":"integer"}"#),
      (.object, Constraints(required: true, minLength: 1), #"{"minProperties":1,"type":"object"}"#),
      (
        .date, Constraints(required: true, minimum: "2022-01-01"),
        #"{"format":"date","type":"string"}"#
      ),
      (
        .array,
        Constraints(
          jsonSchema: .object([.init("$id", .string("a")), .init("minItems", .number("1"))])),
        #"{"anyOf":[{"minItems":1},{"type":"null"}],"type":["array","null"]}"#
      ),
    ] as [(FieldType, Constraints, String)])
  func constraintsAreKeywords(type: FieldType, constraints: Constraints, json: String) throws {
    #expect(try property(Field("a", type, constraints: constraints)) == json)
  }

  @Test func categoriesAreTheOnlyValues() throws {
    var field = Field("a", .string, constraints: Constraints(required: true))
    field.categories = [Category("a", label: "Accepted"), Category("r")]
    #expect(try property(field) == #"{"enum":["a","r"],"type":"string"}"#)
  }
}
