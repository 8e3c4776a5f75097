import Diagnostics
import Tabular
import Testing

@Suite struct SchemaTests {
  private static let place = Place("datapackage.json", 100..<120)

  private static func field(
    _ type: FieldType, format: String? = nil, _ constraints: Constraints = Constraints(),
    _ change: (inout Field) -> Void = { _ in }
  ) -> Field {
    var field = Field("f", type, format: format, constraints: constraints, place: place)
    change(&field)
    return field
  }

  typealias Example = (field: Field, rule: Rule, words: String)

  static let examples: [Example] = [
    (field(.string) { $0.groupChar = "," }, TabularRules.schemaOption, "'groupChar'"),
    (field(.integer) { $0.decimalChar = "," }, TabularRules.schemaOption, "'decimalChar'"),
    (field(.date) { $0.bareNumber = true }, TabularRules.schemaOption, "'bareNumber'"),
    (field(.integer) { $0.trueValues = ["1"] }, TabularRules.schemaOption, "'trueValues'"),
    (field(.array) { $0.delimiter = ";" }, TabularRules.schemaOption, "'delimiter'"),
    (field(.array) { $0.itemType = .integer }, TabularRules.schemaOption, "'itemType'"),
    (field(.number) { $0.categories = [Category("1")] }, TabularRules.schemaOption, "'categories'"),
    (field(.string) { $0.categoriesOrdered = true }, TabularRules.schemaOption, "'categories'"),
    (field(.integer, format: "%d"), TabularRules.schemaOption, "'default'"),
    (field(.string, format: "url"), TabularRules.schemaOption, "'url'"),
    (field(.geopoint, format: "wkt"), TabularRules.schemaOption, "'wkt'"),
    (field(.geojson, format: "array"), TabularRules.schemaOption, "'array'"),
    (field(.date, format: "DD.MM.YYYY"), TabularRules.schemaOption, "year, the month and the day"),
    (field(.date, format: "%Y-%m"), TabularRules.schemaOption, "the day"),
    (field(.date, format: "%Q"), TabularRules.schemaOption, "'%Q'"),
    (field(.date, format: "%d%"), TabularRules.schemaOption, "'%'"),
    (field(.date, format: "%d/%m/%Y %Y"), TabularRules.schemaOption, "the year only once"),
    (field(.date, format: "%d/%m/%Y %H"), TabularRules.schemaOption, "hours"),
    (field(.time, format: "%M:%S"), TabularRules.schemaOption, "the hour"),
    (field(.time, format: "%I:%M"), TabularRules.schemaOption, "the hour"),
    (field(.time, format: "%d %H:%M"), TabularRules.schemaOption, "days"),
    (field(.time, format: "%H:%M%z"), TabularRules.schemaOption, "zone"),
    (field(.datetime, format: "%d/%m/%Y"), TabularRules.schemaOption, "the hour"),
    (field(.number) { $0.groupChar = "." }, TabularRules.schemaOption, "different"),
    (field(.number) { $0.decimalChar = "5" }, TabularRules.schemaOption, "'5'"),
    (field(.number) { $0.groupChar = "" }, TabularRules.schemaOption, "a character"),
    (field(.boolean) { $0.trueValues = ["0"] }, TabularRules.schemaOption, "'0'"),
    (field(.list) { $0.itemType = .object }, TabularRules.schemaOption, "'object'"),
    (field(.list) { $0.delimiter = "" }, TabularRules.schemaOption, "a character"),
    (field(.integer, Constraints(minLength: 2)), TabularRules.schemaConstraint, "'minLength'"),
    (
      field(.string, Constraints(minLength: 3, maxLength: 2)), TabularRules.schemaConstraint, "less"
    ),
    (field(.string, Constraints(minimum: "a")), TabularRules.schemaConstraint, "'minimum'"),
    (field(.integer, Constraints(maximum: "many")), TabularRules.schemaConstraint, "'many'"),
    (field(.date, Constraints(exclusiveMinimum: "2022")), TabularRules.schemaConstraint, "'2022'"),
    (field(.number, Constraints(minimum: "NaN")), TabularRules.schemaConstraint, "'NaN'"),
    (field(.integer, Constraints(enum: ["x"])), TabularRules.schemaConstraint, "'enum'"),
    (field(.string, Constraints(enum: [])), TabularRules.schemaConstraint, "at least one"),
    (field(.integer, Constraints(pattern: "[0-9]")), TabularRules.schemaConstraint, "'pattern'"),
    (
      field(.string, Constraints(jsonSchema: .bool(true))), TabularRules.schemaConstraint,
      "'jsonSchema'"
    ),
    (
      field(.string, Constraints(enum: ["b"])) { $0.categories = [Category("a")] },
      TabularRules.schemaConstraint, "'b'"
    ),
    (
      field(.string) { $0.categories = [Category("a", label: "x"), Category("b", label: "x")] },
      TabularRules.schemaConstraint, "label"
    ),
    (field(.string, Constraints(pattern: "(?i)a")), TabularRules.schemaPattern, "'(?i)a'"),
    (
      field(.object, Constraints(jsonSchema: .object([.init("$ref", .string("#"))]))),
      TabularRules.schemaJSONSchema, "'/$ref'"
    ),
  ]

  @Test(arguments: examples.indices)
  func reportsWhatCannotBeFollowedAtTheField(_ index: Int) throws {
    let example = Self.examples[index]
    let (compiled, findings) = CompiledSchema.compile(Schema([example.field]))
    #expect(compiled == nil)
    let fault = try #require(findings.diagnostics.first)
    #expect(findings.diagnostics.count == 1)
    #expect(fault.rule == example.rule)
    #expect(fault.place == Self.place)
    #expect(fault.message.contains(example.words), "\(fault.message)")
    #expect(fault.help != nil)
  }

  private func codes(_ schema: Schema, _ dialect: Dialect = Dialect()) -> [String] {
    CompiledSchema.compile(schema, dialect: dialect).findings.diagnostics.map(\.rule.code)
  }

  @Test func refusesFieldsWithoutANameOfTheirOwn() {
    #expect(codes(Schema([])) == ["schema-field"])
    #expect(codes(Schema([Field("")])) == ["schema-field"])
    #expect(codes(Schema([Field("a"), Field("a")])) == ["schema-field"])
  }

  @Test func refusesKeysOfUnknownFields() {
    let fields = [Field("id"), Field("name")]
    #expect(codes(Schema(fields, primaryKey: ["ID"])) == ["schema-key"])
    #expect(codes(Schema(fields, uniqueKeys: [[]])) == ["schema-key"])
    #expect(
      codes(Schema(fields, foreignKeys: [ForeignKey(["nam"], referencedFields: ["id"])])) == [
        "schema-key"
      ])
    #expect(
      codes(
        Schema(fields, foreignKeys: [ForeignKey(["name"], resource: "x", referencedFields: [])]))
        == ["schema-key"])
    #expect(
      codes(Schema(fields, foreignKeys: [ForeignKey(["name"], referencedFields: ["x"])])) == [
        "schema-key"
      ])
    #expect(codes(Schema(fields, primaryKey: ["id"], uniqueKeys: [["name", "id"]])) == [])
  }

  static let dialects: [@Sendable (inout Dialect) -> Void] = [
    { $0.delimiter = "" }, { $0.delimiter = "||" }, { $0.delimiter = "，" },
    { $0.delimiter = "\n" },
    { $0.quoteChar = "," }, { $0.quoteChar = "''" }, { $0.escapeChar = "," },
    { $0.headerRows = [] }, { $0.headerRows = [0] }, { $0.commentRows = [0] },
    {
      $0.headerRows = [1]
      $0.commentRows = [1]
    }, { $0.headerRows = [2, 1] }, { $0.headerRows = [1, 1] },
    { $0.commentChar = "" }, { $0.lineTerminator = ";" },
  ]

  @Test(arguments: dialects.indices)
  func refusesDialectsItCannotFollow(_ index: Int) {
    var dialect = Dialect()
    Self.dialects[index](&dialect)
    #expect(codes(Schema([Field("a")]), dialect) == ["dialect-option"])
  }

  @Test func acceptsEveryLineBreakAsLineTerminator() {
    for text in ["\r\n", "\n", "\r"] {
      var dialect = Dialect()
      dialect.lineTerminator = text
      #expect(codes(Schema([Field("a")]), dialect) == [])
    }
  }

  @Test func describesTheCanonicalTable() throws {
    var amount = Field(
      "amount", .number, title: "Amount", constraints: Constraints(required: true, minimum: "1.000")
    )
    amount.decimalChar = ","
    amount.groupChar = "."
    amount.missingValues = [MissingValue("-")]
    var schema = Schema(
      [Field("day", .date, format: "%d/%m/%Y"), amount, Field("mail", .string, format: "email")],
      missingValues: [MissingValue("NA")], primaryKey: ["day"])
    schema.fieldsMatch = .partial
    let canonical = schema.canonical
    #expect(canonical.missingValues == [MissingValue("")])
    #expect(canonical.fieldsMatch == .exact)
    #expect(canonical.primaryKey == ["day"])
    #expect(canonical.fields.map(\.format) == [nil, nil, "email"])
    #expect(canonical.fields[1].title == "Amount")
    #expect(canonical.fields[1].constraints == Constraints(required: true, minimum: "1000"))
    #expect(canonical.fields[1].decimalChar == nil)
    #expect(canonical.fields[1].missingValues == nil)
    #expect(canonical.canonical == canonical)
    let reading = try read("x,amount,day\n1,\"2.500,5\",19/03/2022\n", schema)
    let again = try read(reading.csv, canonical)
    #expect(again.findings.isEmpty)
    #expect(again.csv == reading.csv)
  }
}
