import Diagnostics
import Tabular
import Testing

@Suite struct TypeTests {
  /// A cell in quotes, so that it may hold anything.
  private func cell(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private func check(_ field: Field, accepts: [String], refuses: [String]) throws {
    let schema = Schema([field], missingValues: [])
    for text in accepts {
      let reading = try read("\(field.name)\n\(cell(text))\n", schema)
      #expect(reading.codes == [], "'\(text)' is a \(field.type)")
      #expect(reading.rows == [[text]], "'\(text)' is canonical")
      #expect(JSONValue(reading.json) != nil, "'\(text)' becomes JSON")
    }
    for text in refuses {
      let reading = try read("\(field.name)\n\(cell(text))\n", schema)
      #expect(reading.codes == ["cell-type"], "'\(text)' is no \(field.type)")
      #expect(JSONValue(reading.json) != nil, "'\(text)' becomes JSON")
    }
  }

  typealias Example = (field: Field, accepts: [String], refuses: [String])

  static let examples: [Example] = [
    (Field("f", .any), ["", "x", "1,5"], []),
    (Field("f", .string), ["", "x", " x ", "名"], []),
    (
      Field("f", .string, format: "email"),
      ["a@b.cn", "first.last+tag@sub.example.org", "数据@例子.中国"],
      ["a", "@b.cn", "a@", "a@b", "a b@c.cn", "a@b..cn", ".a@b.cn", "a@-b.cn", "a@b@c.cn "]
    ),
    (
      Field("f", .string, format: "uri"),
      [
        "https://example.org", "http://a/b?c=d#e", "urn:isbn:0451450523", "mailto:a@b.cn",
        "https://a/%E4%B8%AD",
      ],
      [
        "example.org", "https://", "https:///x", "http:x", "https://a b", "https://a/中", "1a:b",
        "https://a/%E", "a:",
      ]
    ),
    (
      Field("f", .string, format: "binary"), ["", "QUJD", "QUI=", "QQ==", "+/+/"],
      ["Q", "QUJ", "QU=D", "Q===", "QU D", "QUJ_"]
    ),
    (
      Field("f", .string, format: "uuid"), ["123e4567-e89b-12d3-a456-426614174000"],
      [
        "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g",
        "{123e4567-e89b-12d3-a456-426614174000}",
      ]
    ),
    (
      Field("f", .integer), ["0", "7", "007", "-5", "+5", "123456789012345678901234567890"],
      ["", "-", "+", "1.0", "1,000", "1e3", " 1", "1 ", "0x1", "１２", "--1", "NaN"]
    ),
    (
      Field("f", .number),
      [
        "0", "2.00", "-1.23", "+100000.00", ".5", "5.", "1E5", "1.5e-10", "nan", "NaN", "INF",
        "-INF",
        "-inf", "12345678901234567890.12345678901234567890",
      ],
      ["", ".", "-", "1,5", "1.2.3", "1e", "1e+", "e5", "+INF", "infinity", "1 000", "５", "-.e1"]
    ),
    (
      Field("f", .boolean), ["true", "1", "false", "0"],
      ["", "yes", "tRUE", "2", "t", "是"]
    ),
    (
      Field("f", .object), ["{}", " {\"a\" : [1, 2.5e3, null, true, \"\\u00e9\"]} "],
      [
        "", "[]", "1", "{", "{a:1}", "{\"a\":1,}", "{} x", "{\"a\" 1}", "{\"a\":01}",
        "{\"a\":\"\\x\"}",
        "{\"a\":tru}",
      ]
    ),
    (
      Field("f", .array), ["[]", "[1, \"x\", {}]"],
      ["{}", "[1,]", "[,]", "[", "[1 2]", "['a']", "[NaN]", "[\"\u{1}\"]"]
    ),
    (Field("f", .list), ["", "a", "a,b", "a,,b"], []),
    (
      Field("f", .datetime),
      [
        "2024-01-26T15:00:00", "2024-01-26T15:00:00.300-05:00", "2024-02-29T00:00:00Z",
        "2024-01-26T24:00:00", "12024-01-26T15:00:00", "-0044-03-15T12:00:00",
      ],
      [
        "", "2024-01-26", "2024-01-26 15:00:00", "2024-01-26T15:00", "2023-02-29T00:00:00",
        "2024-01-26T24:00:01", "2024-01-26T15:60:00", "2024-01-26T15:00:00.",
        "2024-01-26T15:00:00+1",
        "2024-01-26T15:00:00+14:01", "2024-01-26T25:00:00", "0000-01-01T00:00:00",
        "012024-01-26T15:00:00",
      ]
    ),
    (
      Field("f", .date), ["2024-01-26", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
      [
        "", "2024-1-26", "24-01-26", "2024/01/26", "2023-02-29", "1900-02-29", "2024-13-01",
        "2024-00-10", "2024-04-31", "2024-01-00", "2024-01-26T00:00:00", "20240126", "0000-01-01",
        "２０２４-01-26",
      ]
    ),
    (
      Field("f", .time), ["00:00:00", "15:00:00", "23:59:59"],
      ["", "24:00:00", "15:00", "5:00:00", "15:00:60", "15:00:00.5", "15:00:00Z"]
    ),
    (
      Field("f", .year), ["2024", "0001", "-0044", "12024", "2024Z", "2024+08:00"],
      ["", "24", "0000", "02024", "2024.0", "2024年", "+2024"]
    ),
    (
      Field("f", .yearmonth), ["2024-01", "2024-12", "-0044-03", "2024-01Z"],
      ["", "2024", "2024-13", "2024-1", "2024-00", "202401", "2024/01"]
    ),
    (
      Field("f", .duration), ["P1Y", "P1Y2M3DT4H5M6.7S", "PT0S", "-P30D", "PT36H", "P0Y"],
      [
        "", "P", "PT", "P1", "1Y", "P1YT", "P1M1Y", "P-1Y", "PT1.5H", "P1S", "PT1Y", "P1.S",
        "PT.5S",
        "P1Y2Y",
      ]
    ),
    (
      Field("f", .geopoint), ["90.50, 45.50", "90.50,45.50", "-180,90", "0,0", "1e1,2"],
      ["", "90.50", "90.50; 45.50", "181, 0", "0, 91", "a, b", "0,0,0", "NaN, 0", "0,  0"]
    ),
    (
      Field("f", .geojson),
      [
        "{\"type\":\"Point\",\"coordinates\":[116.4,39.9]}",
        "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{}}",
        "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
        "{\"type\":\"FeatureCollection\",\"features\":[]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,1],[0,0]]]}",
      ],
      [
        "", "{}", "[]", "{\"type\":\"Dot\",\"coordinates\":[1,2]}",
        "{\"type\":\"Point\",\"coordinates\":[1]}",
        "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[0,0]]}", "{\"type\":\"Feature\"}",
      ]
    ),
    (
      Field("f", .geojson, format: "topojson"),
      ["{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}"],
      ["{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"type\":\"Topology\",\"objects\":{}}"]
    ),
  ]

  @Test(arguments: examples.indices)
  func tellsValuesFromWhatIsNone(_ index: Int) throws {
    let example = Self.examples[index]
    try check(example.field, accepts: example.accepts, refuses: example.refuses)
  }

  @Test func hasAnExampleOfEveryType() {
    #expect(Set(Self.examples.map(\.field.type)) == Set(FieldType.allCases))
  }

  private static func field(
    _ type: FieldType, format: String? = nil, _ change: (inout Field) -> Void = { _ in }
  ) -> Field {
    var field = Field("f", type, format: format)
    change(&field)
    return field
  }

  private static let german = field(.number) {
    $0.decimalChar = ","
    $0.groupChar = "."
  }
  private static let amount = field(.number) { $0.bareNumber = false }
  private static let grouped = field(.integer) { $0.groupChar = "," }
  private static let spaced = field(.integer) { $0.groupChar = "\u{A0}" }
  private static let people = field(.integer) {
    $0.bareNumber = false
    $0.groupChar = ","
  }
  private static let yes = field(.boolean) {
    $0.trueValues = ["是", "1"]
    $0.falseValues = ["否", "0"]
  }

  typealias Rewriting = (field: Field, text: String, canonical: String?)

  static let rewritings: [Rewriting] = [
    (german, "1.234,5", "1234.5"), (german, "1.500", "1500"), (german, "-2,0", "-2.0"),
    (german, "NaN", "NaN"), (german, "1,2,3", nil), (german, ".500", nil), (german, "1.", nil),
    (german, "1,500.0", nil), (german, "7", "7"),
    (amount, "95%", "95"), (amount, "€95.50", "95.50"), (amount, "EUR -95", "-95"),
    (amount, "about .5 m", ".5"), (amount, "none", nil), (amount, "5 of 10", nil),
    (grouped, "12,500", "12500"), (grouped, "1,2", "12"), (grouped, ",500", nil),
    (grouped, "5,", nil),
    (spaced, "12\u{A0}500", "12500"),
    (people, "1,200人", "1200"), (people, "约-3", "-3"), (people, "1.5", nil),
    (yes, "是", "true"), (yes, "否", "false"), (yes, "1", "1"), (yes, "true", nil),
    (field(.date, format: "%d/%m/%Y"), "19/03/2022", "2022-03-19"),
    (field(.date, format: "%d/%m/%Y"), "9/3/2022", "2022-03-09"),
    (field(.date, format: "%d/%m/%Y"), "31/02/2022", nil),
    (field(.date, format: "%d/%m/%Y"), "2022-03-19", nil),
    (field(.date, format: "fmt:%Y%m%d"), "20220319", "2022-03-19"),
    (field(.date, format: "%Y年%m月%d日"), "2022年3月19日", "2022-03-19"),
    (field(.date, format: "%d %B %Y"), "19 march 2022", "2022-03-19"),
    (field(.date, format: "%a %d %b %y"), "Sat 19 Mar 22", "2022-03-19"),
    (field(.date, format: "%Y-%j"), "2022-078", "2022-03-19"),
    (field(.date, format: "%Y-%j"), "2022-366", nil),
    (field(.date, format: "%F"), "2022-03-19", "2022-03-19"),
    (field(.date, format: "%D"), "03/19/70", "1970-03-19"),
    (field(.date, format: "any"), "2022/3/19", "2022-03-19"),
    (field(.date, format: "any"), "2022-03-19", "2022-03-19"),
    (field(.date, format: "any"), "3/4/2022", nil),
    (field(.time, format: "%H:%M"), "9:05", "09:05:00"),
    (field(.time, format: "%I:%M %p"), "12:30 am", "00:30:00"),
    (field(.time, format: "%I:%M %p"), "1:30 PM", "13:30:00"),
    (field(.time, format: "any"), "15:00", "15:00:00"),
    (
      field(.datetime, format: "%d/%m/%Y %H:%M:%S"), "12/11/2018 09:15:32",
      "2018-11-12T09:15:32"
    ),
    (
      field(.datetime, format: "%Y-%m-%d %H:%M:%S.%f%z"), "2022-03-19 15:00:00.25+0800",
      "2022-03-19T15:00:00.25+08:00"
    ),
    (field(.datetime, format: "any"), "2022-03-19 15:00", "2022-03-19T15:00:00"),
    (field(.datetime, format: "any"), "2022-03-19T15:00:00Z", "2022-03-19T15:00:00Z"),
    (field(.geopoint, format: "array"), "[90.50, 45.50]", "90.50, 45.50"),
    (field(.geopoint, format: "array"), "[90.50]", nil),
    (field(.geopoint, format: "array"), "90.50, 45.50", nil),
    (field(.geopoint, format: "object"), "{\"lat\": 45.5, \"lon\": 90.50}", "90.50, 45.5"),
    (field(.geopoint, format: "object"), "{\"lat\": 45.5, \"lon\": 90.50, \"z\": 1}", nil),
    (field(.list) { $0.delimiter = ";" }, "a;b", "a;b"),
    (field(.list) { $0.itemType = .integer }, "1,2,x", nil),
    (field(.list) { $0.itemType = .date }, "2022-03-19,2022-03-20", "2022-03-19,2022-03-20"),
  ]

  @Test(arguments: rewritings.indices)
  func bringsValuesIntoCanonicalForm(_ index: Int) throws {
    let rewriting = Self.rewritings[index]
    let source = "f\n\(cell(rewriting.text))\n"
    let reading = try read(source, Schema([rewriting.field]))
    guard let canonical = rewriting.canonical else {
      #expect(reading.codes == ["cell-type"], "\(rewriting.text)")
      return
    }
    #expect(reading.codes == [], "\(rewriting.text)")
    #expect(reading.rows == [[canonical]])
    let again = try read(reading.csv, Schema([rewriting.field]).canonical)
    #expect(again.findings.isEmpty)
    #expect(again.csv == reading.csv)
    #expect(again.json == reading.json)
  }

  @Test func readsMissingValuesBeforeTypes() throws {
    var schema = Schema(
      [Field("a", .integer), Field("b", .string)],
      missingValues: [MissingValue(""), MissingValue("NA", label: "not available")])
    schema.fields[1].missingValues = [MissingValue("-")]
    let reading = try read("a,b\nNA,NA\n,-\n1,\n", schema)
    #expect(reading.rows == [[nil, "NA"], [nil, nil], ["1", ""]])
    #expect(reading.csv == "a,b\r\n,NA\r\n,\r\n1,\r\n")
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "writes one spelling of true and false",
    arguments: [("True", "true"), ("TRUE", "true"), ("False", "false"), ("FALSE", "false")])
  func writesOneSpelling(written: String, published: String) throws {
    let reading = try read("f\n\(written)\n", Schema([Field("f", .boolean)]))
    #expect(reading.codes == [])
    #expect(reading.rows == [[published]])
  }
}
