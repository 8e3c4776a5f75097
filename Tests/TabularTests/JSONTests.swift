import Testing

@testable import Tabular

@Suite struct JSONTests {
  private func escaped(_ text: String) -> String {
    var buffer = ByteBuffer()
    JSONEscape.append(text, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "\"\""), ("plain", "\"plain\""), ("a\"b\\c/", "\"a\\\"b\\\\c/\""),
    ("\n\r\t\u{8}\u{C}", "\"\\n\\r\\t\\b\\f\""), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("名\u{2028}👍", "\"名\u{2028}👍\""),
  ])
  func escapesWhatItMust(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func escapesTheSameWordByWordAsByteByByte() throws {
    var random = RandomBytes(seed: 11)
    let scalars: [Unicode.Scalar] = [
      "a", "b", "\"", "\\", "\n", "\u{1}", "é", "名", "\u{1F}", " ", "\u{7F}",
    ]
    for _ in 0..<2000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        view.append(scalars.randomElement(using: &random) ?? "a")
      }
      let text = String(view)
      // Eight bytes of room behind the text, as the batches have it.
      let bytes = Array(text.utf8) + Array(repeating: UInt8(0x22), count: 8)
      var buffer = ByteBuffer()
      bytes.withUnsafeBufferPointer { bytes in
        let text = UnsafeBufferPointer(rebasing: bytes[..<text.utf8.count])
        buffer.write(upTo: text.count * 6 + 16) { JSONEscape.write(text, to: $0) - $0 }
      }
      #expect(buffer.bytes == Array(escaped(text).utf8))
      #expect(JSONValue(escaped(text)) == .string(text))
    }
  }

  @Test(arguments: [
    ("7", "7"), ("007", "7"), ("-007", "-7"), ("+5", "5"), (".5", "0.5"), ("-.5", "-0.5"),
    ("5.", "5"),
    ("0", "0"), ("-0", "-0"), ("00", "0"), ("2.00", "2.00"), ("1E5", "1E5"), ("1.e5", "1e5"),
    ("0.10", "0.10"), ("nan", "\"NaN\""), ("inf", "\"INF\""), ("-INF", "\"-INF\""),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func writesNumbersAsJSONHasThem(_ text: String, _ expected: String) throws {
    let reading = try read("f\n\(text)\n", Schema([Field("f", .number)]))
    #expect(reading.lines == "{\"f\":\(expected)}\n")
  }

  @Test(arguments: [
    "null", "true", " [1, -2.5e+3, \"a\\u00e9\\n\\/\"] ", "{\"a\": {\"b\": []}, \"a\": 2}",
    "\"\\ud83d\\udc4d\"",
    "\"\\ud83d\"",
  ])
  func readsWhatJSONIs(_ text: String) {
    #expect(JSONValue(text) != nil)
  }

  @Test(arguments: [
    "", " ", "nul", "truex", "1 2", "01", "1.", ".5", "+1", "1e", "'a'", "\"a", "\"\\u12g4\"",
    "[1,]",
    "{\"a\":}", "{1:2}", "\"\u{1}\"", "NaN", "\u{FEFF}1", "[", "}",
    String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000),
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(JSONValue(text) == nil)
  }

  @Test func readsEscapes() {
    #expect(
      JSONValue("\"\\ud83d\\udc4d\\u540d\\\"\\\\\\b\\f\\n\\r\\t\"")
        == .string("👍名\"\\\u{8}\u{C}\n\r\t"))
    #expect(JSONValue("\"\\ud83dx\"") == .string("\u{FFFD}x"))
  }

  @Test func writesDocuments() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("name")
    writer.string("a \"b\"")
    writer.key("count")
    writer.number(5)
    writer.key("share")
    writer.number(0.25)
    writer.key("none")
    writer.number(Double.nan)
    writer.key("empty")
    writer.beginArray()
    writer.endArray()
    writer.key("list")
    writer.beginArray()
    writer.bool(true)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.value(.object([JSONValue.Member("x", .array([.number("1e3"), .string("")]))]))
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(
      text == """
        {
          "name": "a \\"b\\"",
          "count": 5,
          "share": 0.25,
          "none": null,
          "empty": [],
          "list": [
            true,
            null,
            {},
            {
              "x": [
                1e3,
                ""
              ]
            }
          ]
        }

        """)
    #expect(JSONValue(text) != nil)
  }

  typealias SchemaExample = (schema: String, accepts: [String], refuses: [String])

  static let schemas: [SchemaExample] = [
    ("true", ["1"], []), ("false", [], ["1", "{}"]), ("{}", ["1", "null"], []),
    (#"{"type":"object"}"#, ["{}"], ["[]", "1"]),
    (#"{"type":["string","null"]}"#, ["\"\"", "null"], ["0", "false"]),
    (#"{"type":"integer"}"#, ["1", "1.0", "1e2", "0"], ["1.5", "1e-1", "\"1\""]),
    (#"{"enum":[1,"a",{"b":2,"c":[]}]}"#, ["1.0", "\"a\"", "{\"c\":[],\"b\":2}"], ["2", "\"1\""]),
    (#"{"const":null}"#, ["null"], ["0"]),
    (
      #"{"properties":{"a":{"type":"integer"}},"additionalProperties":false,"required":["a"]}"#,
      ["{\"a\":1}", "[]"], ["{}", "{\"a\":\"x\"}", "{\"a\":1,\"b\":2}"]
    ),
    (#"{"additionalProperties":{"type":"string"}}"#, ["{\"x\":\"\"}"], ["{\"x\":1}"]),
    (
      #"{"minProperties":1,"maxProperties":2}"#, ["{\"a\":1}"], ["{}", "{\"a\":1,\"b\":1,\"c\":1}"]
    ),
    (
      #"{"items":{"type":"number"},"minItems":1,"maxItems":2}"#, ["[1]"],
      ["[]", "[1,2,3]", "[\"a\"]"]
    ),
    (
      #"{"prefixItems":[{"type":"string"}],"items":{"type":"number"}}"#, ["[\"a\",1,2]", "[]"],
      ["[1]", "[\"a\",\"b\"]"]
    ),
    (
      #"{"uniqueItems":true}"#, ["[1,2]", "[1,\"1\"]"],
      ["[1,1.0]", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]"]
    ),
    (#"{"minLength":2,"maxLength":3}"#, ["\"ab\"", "\"发热门\"", "5"], ["\"a\"", "\"abcd\""]),
    (#"{"pattern":"b+"}"#, ["\"abc\""], ["\"ac\""]),
    (#"{"pattern":"^b+$"}"#, ["\"bb\""], ["\"abb\""]),
    (#"{"minimum":0.1,"exclusiveMaximum":5}"#, ["0.10", "4.999"], ["0.09", "5", "5.0"]),
    (#"{"exclusiveMinimum":0,"maximum":5}"#, ["5", "0.001"], ["0", "5.1"]),
    (#"{"multipleOf":0.01}"#, ["1.23", "0"], ["1.234"]),
    (#"{"allOf":[{"minimum":1},{"maximum":3}]}"#, ["2"], ["0", "4"]),
    (#"{"anyOf":[{"type":"string"},{"minimum":3}]}"#, ["\"a\"", "4"], ["2"]),
    (#"{"oneOf":[{"minimum":1},{"maximum":3}]}"#, ["0", "4"], ["2"]),
    (#"{"not":{"type":"null"}}"#, ["1"], ["null"]),
    (#"{"title":"x","description":"y","$comment":"z","items":false}"#, ["[]", "1"], ["[1]"]),
  ]

  @Test(arguments: schemas)
  func appliesJSONSchemas(_ example: SchemaExample) throws {
    var compiler = JSONSchemaCompiler()
    let schema = compiler.compile(try #require(JSONValue(example.schema)))
    #expect(compiler.faults == [])
    for text in example.accepts {
      #expect(schema.fault(try #require(JSONValue(text))) == nil, "\(text)")
    }
    for text in example.refuses {
      #expect(schema.fault(try #require(JSONValue(text))) != nil, "\(text)")
    }
  }

  @Test func namesThePlaceInAValue() throws {
    var compiler = JSONSchemaCompiler()
    let schema = compiler.compile(
      try #require(JSONValue(#"{"properties":{"a":{"items":{"maximum":5}}}}"#)))
    let value = try #require(JSONValue(#"{"a":[1,7]}"#))
    #expect(schema.fault(value) == "'/a/1' must be at most 5")
  }

  @Test(arguments: [
    "5", "[]", #"{"type":"text"}"#, #"{"type":5}"#, ##"{"$ref":"#/x"}"##,
    #"{"patternProperties":{}}"#,
    #"{"minimum":"5"}"#, #"{"multipleOf":0}"#, #"{"minLength":-1}"#, #"{"pattern":"(?=a)"}"#,
    #"{"required":"a"}"#, #"{"items":[1]}"#, #"{"allOf":[]}"#, #"{"properties":{"a":{"typ":"x"}}}"#,
    #"{"enum":1}"#, #"{"uniqueItems":1}"#,
  ])
  func refusesKeywordsItCannotFollow(_ text: String) throws {
    var compiler = JSONSchemaCompiler()
    _ = compiler.compile(try #require(JSONValue(text)))
    #expect(compiler.faults.count == 1)
  }
}
