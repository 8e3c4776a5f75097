import Exporting
import Foundation
import GazetteModel
import Tabular
import TestKit
import Testing

@Suite struct CSVWExportTests {
  private func tables(_ schema: Schema, isDemonstration: Bool = false) throws -> [[String: Any]] {
    let resource = try Dataset.Resource.example("counts", schema, isDemonstration: isDemonstration)
    let metadata = try Dataset.example([resource]).object("counts.csv-metadata.json")
    return try #require(metadata["tables"] as? [[String: Any]])
  }

  private func column(_ field: Field) throws -> [String: Any] {
    let schema = try #require(try tables(Schema([field])).first?["tableSchema"] as? [String: Any])
    #expect(schema["null"] as? String == "")
    return try #require((schema["columns"] as? [[String: Any]])?.first)
  }

  @Test func standsBesideTheTableInTheStandardsContext() throws {
    let dataset = Dataset.example([try .example("counts", Schema([Field("n", .integer)]))])
    let artifact = try dataset.artifact("data/clinics/counts.csv-metadata.json")
    #expect(artifact?.mediaType.name == "application/csvm+json")
    let metadata = try dataset.object("counts.csv-metadata.json")
    #expect(Set(metadata.keys) == ["@context", "tables"])
    let context = try #require(metadata["@context"] as? [Any])
    #expect(context.first as? String == "http://www.w3.org/ns/csvw")
    #expect(context.last as? [String: String] == ["@language": "en"])
  }

  @Test func describesTheTableInAllLanguages() throws {
    let table = try #require(
      try tables(Schema([Field("n", .integer)]), isDemonstration: true).first)
    #expect(table["url"] as? String == "counts.csv")
    #expect(
      table["dc:title"] as? [[String: String]] == [
        ["@value": "Counts", "@language": "en"], ["@value": "数量", "@language": "zh-Hans"],
      ])
    #expect(table["dc:license"] as? [[String: String]] == [["@id": "https://a.example/cc0"]])
    #expect((table["rdfs:comment"] as? [Any])?.count == 2)
    #expect(table["dialect"] == nil)
  }

  @Test func namesTheHeadersCellAndTheTitlesOfAColumn() throws {
    let column = try column(Field("n_1", .integer, constraints: Constraints(required: true)))
    #expect(column["name"] as? String == "n_1")
    #expect(column["required"] as? Bool == true)
    let titles = try #require(column["titles"] as? [String: Any])
    #expect(titles["und"] as? [String] == ["n_1"])
    #expect(titles["en"] as? String == "Title of n_1")
    #expect(titles["zh-Hans"] as? String == "标题")
    #expect((column["dc:description"] as? [Any])?.count == 2)
    #expect(
      column["schema:unitText"] as? [[String: String]] == [
        ["@value": "people", "@language": "und"]
      ])
  }

  @Test(arguments: [
    ("日期", "%E6%97%A5%E6%9C%9F"), ("_id", "%5Fid"), ("a_b", "a_b"), ("a.b-c d", "a%2Eb%2Dc%20d"),
    ("a%2Eb", "a%252Eb"), ("\t", "%09"),
  ])
  func aNameIsAVariableOfURITemplates(field: String, name: String) throws {
    let column = try column(Field(field, .string))
    #expect(column["name"] as? String == name)
    if name != field {
      #expect(column["titles"] as? [String] == [field])
      #expect((column["dc:title"] as? [Any])?.count == 2)
    }
  }

  @Test(
    arguments: [
      (.string, nil, "string"), (.string, "email", "string"), (.string, "uri", "anyURI"),
      (.string, "binary", "base64Binary"), (.number, nil, "number"), (.integer, nil, "integer"),
      (.boolean, nil, "boolean"), (.object, nil, "json"), (.array, nil, "json"),
      (.geojson, nil, "json"), (.datetime, nil, "dateTime"), (.date, "%d/%m/%Y", "date"),
      (.time, nil, "time"), (.year, nil, "gYear"), (.yearmonth, nil, "gYearMonth"),
      (.duration, nil, "duration"), (.any, nil, "any"),
    ] as [(FieldType, String?, String)])
  func aTypeHasItsDatatype(type: FieldType, format: String?, datatype: String) throws {
    let column = try column(Field("a", type, format: format))
    #expect(column["datatype"] as? String == datatype)
    #expect(column["separator"] == nil)
  }

  @Test func listsAndPointsAreSeparated() throws {
    var list = Field("a", .list, constraints: Constraints(minLength: 2))
    list.delimiter = ";"
    list.itemType = .datetime
    let column = try column(list)
    #expect(column["separator"] as? String == ";")
    #expect(column["ordered"] as? Bool == true)
    // A length would be that of each item.
    #expect(column["datatype"] as? String == "dateTime")
    let point = try self.column(Field("a", .geopoint))
    #expect(point["separator"] as? String == ",")
    #expect(point["datatype"] as? String == "number")
  }

  @Test(
    arguments: [
      (.string, Constraints(minLength: 2, maxLength: 2), #"{"base":"string","length":2}"#),
      (
        .string, Constraints(minLength: 1, maxLength: 2),
        #"{"base":"string","maxLength":2,"minLength":1}"#
      ),
      (.string, Constraints(pattern: "a|b"), #"{"base":"string","format":"^(?:a|b)$"}"#),
      (
        .string, Constraints(pattern: "a.*", enum: ["a.b", "a|"]),
        #"{"base":"string","format":"^(?:a\\.b|a\\|)$"}"#
      ),
      (
        .integer, Constraints(minimum: "1", exclusiveMaximum: "9"),
        #"{"base":"integer","maxExclusive":9,"minimum":1}"#
      ),
      (
        .integer, Constraints(minimum: "1", exclusiveMinimum: "0"),
        #"{"base":"integer","minExclusive":0}"#
      ),
      (
        .date, Constraints(maximum: "2024-01-01"), #"{"base":"date","maximum":"2024-01-01"}"#
      ),
    ] as [(FieldType, Constraints, String)])
  func constraintsBelongToTheDatatype(type: FieldType, constraints: Constraints, json: String)
    throws
  {
    let column = try column(Field("a", type, constraints: constraints))
    let datatype = try #require(column["datatype"] as? [String: Any])
    let data = try JSONSerialization.data(withJSONObject: datatype, options: .sortedKeys)
    #expect(String(decoding: data, as: UTF8.self) == json)
  }

  @Test func keysNameColumns() throws {
    var counts = Schema([Field("日期", .date)])
    counts.primaryKey = ["日期"]
    var parts = Schema([Field("日", .date), Field("up", .date), Field("far", .string)])
    parts.foreignKeys = [
      ForeignKey(["日"], resource: "counts", referencedFields: ["日期"]),
      ForeignKey(["up"], referencedFields: ["日"]),
      ForeignKey(["far"], package: "areas", resource: "areas", referencedFields: ["id"]),
    ]
    let dataset = Dataset.example([
      try .example("other", Schema([Field("a")])), try .example("counts", counts),
      try .example("parts", parts),
    ])
    let metadata = try dataset.object("parts.csv-metadata.json")
    let tables = try #require(metadata["tables"] as? [[String: Any]])
    // A target stands in the same group of tables, and nothing else does.
    #expect(tables.map { $0["url"] as? String } == ["parts.csv", "counts.csv"])
    let schemas = tables.map { $0["tableSchema"] as? [String: Any] }
    #expect(schemas[1]?["primaryKey"] as? [String] == ["%E6%97%A5%E6%9C%9F"])
    let keys = try #require(schemas[0]?["foreignKeys"] as? [[String: Any]])
    #expect(
      keys.map { $0["columnReference"] as? [String] } == [["%E6%97%A5"], ["up"]])
    let references = keys.map { $0["reference"] as? [String: Any] }
    #expect(references.map { $0?["resource"] as? String } == ["counts.csv", "parts.csv"])
    #expect(references[0]?["columnReference"] as? [String] == ["%E6%97%A5%E6%9C%9F"])
  }

  @Test(arguments: [
    ("https://gazette.example/", "{+url}-metadata.json\n"), ("https://gazette.example/a/", nil),
  ])
  func theHostsRootSaysWhereMetadataStands(address: String, text: String?) throws {
    let artifact = try Dataset.example([]).artifact(".well-known/csvm", address: address)
    #expect(artifact.map { String(decoding: $0.bytes, as: UTF8.self) } == text)
  }
}
