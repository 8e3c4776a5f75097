import Diagnostics
import Tabular
import Testing

@Suite struct ScanningTests {
  /// Texts that show every turn of the grammar, in tables of three columns.
  static let examples: [String] = [
    "a,b,c\n1,2,3\n",
    "a,b,c\r\n1,2,3\r\n",
    "a,b,c\n1,2,3",
    "a,b,c\r1,2,3\r",
    "\u{FEFF}a,b,c\n1,2,3\n",
    "a,b,c\n1,\"ha \"\"ha\"\" ha\",3\n",
    "a,b,c\n1,\"\"\"\"\"\",3\n4,\"\",6\n",
    "a,b,c\n1,\"two\nlines\",3\n",
    "a,b,c\r\n1,\"two\r\nlines\",\"a,b\"\r\n",
    "a,b,c\n,,\n",
    "a,b,c\n1,2,3\n\n\n",
    "a,b,c\n\n1,2,3\n",
    "a,b,c\n1,2\n1,2,3,4\n5,6,7\n",
    "a,b,c\n1,two \"quoted\" words,3\n",
    "a,b,c\n1,\"closed\"too early,3\n4,5,6\n",
    "a,b,c\n1,\"torn,3\n4,5,6\n7,8,9\n",
    "a,b,c\n1,\"torn,3\n4,\"whole\",6\n7,8,9\n",
    "a,b,c\n1,2,\"torn",
    "a,b,c\n名称,发热门诊,二十四小时\n",
    "a,b,c\n 1 , 2 ,3\n",
    "'a','b,b','c''c'\n1,2,3\n",
    "a;b;c\n1,5;\"2;5\";3\n",
    "a\tb\tc\n1\t2\t3\n",
    "a\\,b,b,c\n1,\\\"2,3\\\n4\n",
    "a,b,c\n12345678,1234567,123456789012345\n\"12345678\",\"1234567\",\"1234567\"\"\"\n",
    "\n\n", "\"", "\"\"", ",,", "", "\r", "a,b,c\r", "\"a\"\r\n,\"",
  ]

  static let dialects: [Dialect] = {
    var semicolon = Dialect()
    semicolon.delimiter = ";"
    var tab = Dialect()
    tab.delimiter = "\t"
    var apostrophe = Dialect()
    apostrophe.quoteChar = "'"
    apostrophe.skipInitialSpace = true
    var single = Dialect()
    single.doubleQuote = false
    var escape = Dialect()
    escape.escapeChar = "\\"
    return [Dialect(), semicolon, tab, apostrophe, single, escape].map { dialect in
      var dialect = dialect
      dialect.header = false
      return dialect
    }
  }()

  static let widths = [1, 2, 3]

  private func schema(width: Int) -> Schema {
    Schema((0..<width).map { Field("c\($0)", .string) }, missingValues: [])
  }

  private func expectAgreement(
    _ bytes: [UInt8], _ dialect: Dialect, _ width: Int, piece: Int, batch: Int
  ) throws {
    var oracle = OracleScanner(dialect)
    let expected = oracle.rows(bytes, width: width)
    let found = try read(
      bytes, schema(width: width), dialect, limits: TableLimits(batchBytes: batch), piece: piece)
    #expect(
      found.rows.map { $0.map { $0 ?? "" } } == expected,
      "\(String(decoding: bytes, as: UTF8.self).debugDescription) width \(width) piece \(piece)")
  }

  @Test(arguments: examples)
  func agreesWithTheOracle(_ example: String) throws {
    for dialect in Self.dialects {
      for width in Self.widths {
        for batch in [1, 2, 3, 7, 64, 4096] {
          try expectAgreement(Array(example.utf8), dialect, width, piece: batch, batch: batch)
        }
      }
    }
  }

  @Test(arguments: dialects.indices)
  func agreesWithTheOracleOnMutations(_ dialect: Int) throws {
    var random = RandomBytes(seed: UInt64(dialect) + 1)
    let alphabet = Array("a1,;\t\"'\\\r\n \u{E9}".utf8)
    for round in 0..<1500 {
      let base = Self.examples[round % Self.examples.count]
      // What is no UTF-8 may end a file early, which the oracle knows nothing of.
      let bytes = random.mutation(of: Array(base.utf8), alphabet: alphabet)
      guard String(validating: bytes, as: UTF8.self) != nil else { continue }
      let piece = [1, 2, 3, 7].randomElement(using: &random) ?? 1
      try expectAgreement(
        bytes, Self.dialects[dialect], Self.widths[round % 3], piece: piece, batch: piece)
    }
  }

  @Test(arguments: [true, false])
  func neverCrashesOnAnyBytes(isText: Bool) throws {
    var random = RandomBytes(seed: 99)
    let constraints = Constraints(unique: true, minimum: "5", enum: ["7"])
    let alphabet = Array("0123456789+-.:,eETZP{}[]\" \n\nNaINF".utf8)
    let schema = Schema(
      FieldType.allCases.map { type in
        var field = Field(type.rawValue, type)
        if type == .integer || type == .number { field.constraints = constraints }
        return field
      }, primaryKey: ["datetime"], uniqueKeys: [["duration", "geopoint"], ["object"]])
    let header = schema.fields.map(\.name).joined(separator: ",") + "\n"
    for round in 0..<300 {
      var text: [UInt8] = []
      for _ in 0..<20 {
        for column in schema.fields.indices {
          if column > 0 { text.append(0x2C) }
          for _ in 0..<Int.random(in: 0...4, using: &random) {
            text.append(
              isText
                ? alphabet.randomElement(using: &random) ?? 0
                : UInt8.random(in: 0...255, using: &random))
          }
        }
        text.append(0x0A)
      }
      let reading = try read(
        Array(header.utf8) + text, schema, limits: TableLimits(batchBytes: 32), piece: 5)
      #expect(reading.json.hasPrefix("["), "round \(round)")
      if isText, String(validating: text, as: UTF8.self) != nil {
        #expect(JSONValue(reading.json) != nil, "round \(round)")
      }
    }
  }

  @Test func givesTheSameTableWhateverTheBatches() throws {
    let schema = Schema([Field("id", .integer), Field("name", .string), Field("day", .date)])
    let text =
      "id,name,day\n"
      + (0..<500).map { "\($0),\"name \"\"\($0)\"\"\",2022-03-\($0 % 28 + 10)\n" }.joined()
    let whole = try read(text, schema)
    for batch in [1, 10, 100, 1000] {
      let reading = try read(text, schema, limits: TableLimits(batchBytes: batch), piece: 13)
      #expect(reading.rows == whole.rows)
      #expect(reading.csv == whole.csv)
      #expect(reading.json == whole.json)
      #expect(reading.findings.diagnostics == whole.findings.diagnostics)
    }
  }

  @Test func keepsStringsByteForByte() throws {
    let text = "a\r\n \u{3000}x \r\n\"e\u{301}\"\r\n"
    let reading = try read(text, textSchema("a"))
    #expect(reading.rows == [[" \u{3000}x "], ["e\u{301}"]])
    #expect(reading.csv == "a\r\n \u{3000}x \r\ne\u{301}\r\n")
  }

  @Test func takesBlankLinesInsideATableOfOneColumnForRows() throws {
    let reading = try read("a\n1\n\n\n2\n\n\n", Schema([Field("a", .integer)]))
    #expect(reading.rows == [["1"], [nil], [nil], ["2"]])
    #expect(reading.findings.isEmpty)
    var schema = Schema([Field("b", .string), Field("a", .integer)])
    schema.fieldsMatch = .superset
    let narrow = try read("a\n1\n\n2\n", schema)
    #expect(narrow.rows == [[nil, "1"], [nil, nil], [nil, "2"]])
  }

  @Test func numbersRowsAcrossBatchesAndFiles() throws {
    let compiled = try compiled(textSchema("a"))
    var reader = TableReader(compiled, limits: TableLimits(batchBytes: 4))
    var findings = Findings()
    var firstRows: [Int] = []
    for name in ["1.csv", "2.csv"] {
      var source = MemorySource(bytes: Array("a\n11\n22\n33\n".utf8))
      try reader.read(file: name, from: { source.fill($0) }, findings: &findings) { batch in
        #expect(batch.file == name)
        firstRows.append(batch.firstRow)
      }
    }
    #expect(reader.rowCount == 6)
    #expect(firstRows.first == 0)
    #expect(firstRows == firstRows.sorted())
    #expect(firstRows.contains(3))
  }

  @Test func passesOnWhatTheSourceThrows() throws {
    struct Broken: Error {}
    var reader = TableReader(try compiled(textSchema("a")))
    var findings = Findings()
    #expect(throws: Broken.self) {
      try reader.read(file: "t", from: { _ in throw Broken() }, findings: &findings) { _ in }
    }
  }
}
