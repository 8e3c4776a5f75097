import Diagnostics
import Tabular
import Testing

@Suite struct ConstraintTests {
  private static func field(
    _ type: FieldType, _ constraints: Constraints, _ change: (inout Field) -> Void = { _ in }
  ) -> Field {
    var field = Field("f", type, constraints: constraints)
    change(&field)
    return field
  }

  typealias Example = (field: Field, code: String, accepts: [String], refuses: [String])

  static let examples: [Example] = [
    (field(.string, Constraints(required: true)), "cell-required", ["x", "0"], [""]),
    (
      field(.string, Constraints(minLength: 2, maxLength: 3)), "cell-length",
      ["ab", "abc", "发热", "发热门", "👍👍"], ["a", "abcd", "发", "发热门诊"]
    ),
    (
      field(.list, Constraints(minLength: 2)), "cell-length", ["a,b", ","], ["a"]
    ),
    (field(.array, Constraints(maxLength: 1)), "cell-length", ["[]", "[[1,2]]"], ["[1,2]"]),
    (field(.object, Constraints(minLength: 1)), "cell-length", ["{\"a\":1}"], ["{}"]),
    (
      field(.integer, Constraints(minimum: "0")), "cell-range",
      ["0", "-0", "7", "99999999999999999999"], ["-1", "-99999999999999999999"]
    ),
    (
      field(.integer, Constraints(maximum: "10")), "cell-range", ["10", "010", "-11", "9"],
      ["11", "100"]
    ),
    (
      field(.number, Constraints(exclusiveMinimum: "0.1")), "cell-range",
      ["0.10000000000000000000000001", "1e-0", "INF"], ["0.1", ".100", "1E-1", "0", "-INF", "NaN"]
    ),
    (
      field(.number, Constraints(exclusiveMaximum: "1e3")), "cell-range", ["999.999", "-5"],
      ["1000", "1000.0", "1e4", "INF"]
    ),
    (
      field(.date, Constraints(minimum: "2022-03-19", maximum: "2022-12-31")), "cell-range",
      ["2022-03-19", "2022-12-31"], ["2022-03-18", "2023-01-01"]
    ),
    (
      field(.time, Constraints(exclusiveMaximum: "18:00:00")), "cell-range", ["17:59:59"],
      ["18:00:00"]
    ),
    (
      field(.datetime, Constraints(minimum: "2022-03-19T08:00:00+08:00")), "cell-range",
      ["2022-03-19T00:00:00Z", "2022-03-18T19:00:00-05:00", "2022-03-19T00:00:00"],
      ["2022-03-18T23:59:59.999Z"]
    ),
    (
      field(.year, Constraints(minimum: "1949")), "cell-range", ["1949", "12024"],
      ["1948", "-2000"]
    ),
    (
      field(.yearmonth, Constraints(maximum: "2022-06")), "cell-range", ["2022-06", "2021-12"],
      ["2022-07"]
    ),
    (
      field(.duration, Constraints(minimum: "P30D")), "cell-range",
      ["P30D", "P31D", "P2M", "PT720H"],
      ["P29D", "P1M", "PT719H59M59.9S", "-P1Y"]
    ),
    (
      field(.string, Constraints(pattern: "F[0-9]{3}")), "cell-pattern", ["F123"],
      ["F12", "F1234", "xF123", "f123"]
    ),
    (
      field(.string, Constraints(enum: ["filed", "approved"])), "cell-enum", ["filed", "approved"],
      ["Filed", " filed", "file", "approvedd"]
    ),
    (
      field(.integer, Constraints(enum: ["1", "20"])), "cell-enum", ["1", "01", "+20"], ["2", "-1"]
    ),
    (
      field(.number, Constraints(enum: ["0.5"])), "cell-enum", ["0.5", ".50", "5e-1"],
      ["0.51", "NaN"]
    ),
    (field(.boolean, Constraints(enum: ["true"])), "cell-enum", ["true", "1"], ["false", "0"]),
    (
      field(.object, Constraints(enum: ["{\"a\": 1, \"b\": [true]}"])), "cell-enum",
      ["{\"b\":[true],\"a\":1.0}"], ["{\"a\":1}", "{\"a\":\"1\",\"b\":[true]}"]
    ),
    (
      field(.datetime, Constraints(enum: ["2022-03-19T08:00:00+08:00"])), "cell-enum",
      ["2022-03-19T00:00:00Z"], ["2022-03-19T00:00:00"]
    ),
    (field(.date, Constraints(enum: ["2022-03-19"])), "cell-enum", ["2022-03-19"], ["2022-03-20"]),
    (
      field(.list, Constraints(enum: ["1,2"])) { $0.itemType = .integer }, "cell-enum",
      ["1,2", "01,2"], ["12", "1,2,3"]
    ),
    (
      field(.integer, Constraints()) {
        $0.categories = [Category("0", label: "no"), Category("1")]
      },
      "cell-enum", ["0", "1"], ["2"]
    ),
    (
      field(.string, Constraints()) { $0.categories = [Category("apple")] }, "cell-enum", ["apple"],
      ["Apple"]
    ),
    (
      field(
        .object,
        Constraints(jsonSchema: JSONValue(#"{"properties":{"value":{"type":"integer"}}}"#))),
      "cell-json-schema", [#"{"value":100}"#, "{}"], [#"{"value":"bad"}"#]
    ),
  ]

  private func cell(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  @Test(arguments: examples.indices)
  func appliesEachConstraint(_ index: Int) throws {
    let example = Self.examples[index]
    for text in example.accepts {
      let reading = try read("f\n\(cell(text))\n", Schema([example.field]))
      #expect(reading.codes == [], "'\(text)'")
    }
    for text in example.refuses {
      let reading = try read("f\n\(cell(text))\n", Schema([example.field]))
      #expect(reading.codes == [example.code], "'\(text)'")
    }
  }

  @Test func readsConstraintsInTheFieldsOwnForm() throws {
    var price = Field(
      "price", .number, constraints: Constraints(minimum: "1.000,5", enum: ["2.000"]))
    price.decimalChar = ","
    price.groupChar = "."
    let day = Field(
      "day", .date, format: "%d/%m/%Y",
      constraints: Constraints(minimum: "19/03/2022", maximum: "2022-03-20"))
    let schema = Schema([price, day])
    #expect(try read("price,day\n2000,20/03/2022\n", schema).codes == [])
    #expect(
      try read("price,day\n\"1.000,4\",21/03/2022\n", schema).codes
        == ["cell-enum", "cell-range", "cell-range"])
    #expect(schema.canonical.fields[0].constraints.minimum == "1000.5")
    #expect(schema.canonical.fields[1].constraints.minimum == "2022-03-19")
  }

  @Test func appliesNoConstraintToMissingValues() throws {
    let field = Field(
      "f", .integer, constraints: Constraints(unique: true, minimum: "5", enum: ["7"]))
    #expect(try read("f,g\n,\n,\n", Schema([field, Field("g", .any)])).codes == [])
  }

  @Test func appliesNoConstraintToWhatIsNoValue() throws {
    let field = Field("f", .integer, constraints: Constraints(unique: true, minimum: "5"))
    #expect(try read("f\nx\nx\n", Schema([field])).codes == ["cell-type", "cell-type"])
  }

  @Test func speaksOfTheColumnByItsTitle() throws {
    let field = Field(
      "employees", .integer, title: "Employees", place: Place("datapackage.json", 40..<50))
    let reading = try read("employees\n\"12,500\"\n", Schema([field]))
    let fault = try #require(reading.fault)
    #expect(fault.message == "'Employees' must be a whole number; found '12,500'")
    #expect(fault.place == Place("t.csv", 10..<18))
    #expect(fault.label == "'Employees' is declared 'integer'")
    #expect(
      fault.related == [
        Diagnostic.Label("declared here", at: Place("datapackage.json", 40..<50))
      ])
    #expect(fault.help == "write 12500, or declare \"groupChar\": \",\" for this field")
    #expect(fault.fix?.replacement == "12500")
  }

  @Test func pointsAtTheCellWhateverWasRewritten() throws {
    var amount = Field("b", .integer, constraints: Constraints(maximum: "10"))
    amount.groupChar = ","
    let schema = Schema([Field("a", .string), amount, Field("c", .date)])
    let text = "a,b,c\n\"x\"\"y\",\"12,500\",soon\n"
    let reading = try read(text, schema)
    #expect(reading.codes == ["cell-range", "cell-type"])
    #expect(reading.findings.diagnostics.map(\.place?.bytes) == [13..<21, 22..<26])
    #expect(
      reading.findings.diagnostics.first?.message == "'b' must be at most 10; found '12,500'")
  }

  @Test func keepsMessagesShortAndPlain() throws {
    let field = Field("f", .integer)
    let reading = try read(
      "f\n\"a\u{7}\n\(String(repeating: "x", count: 500))\"\n", Schema([field]))
    let message = try #require(reading.fault?.message)
    #expect(message.hasPrefix("'f' must be a whole number; found 'a␇\\nxxx"))
    #expect(message.count < 110)
  }
}
