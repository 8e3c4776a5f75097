import Tabular
import Testing

@Suite struct RowsTests {
  @Test func rowsWithoutAFileAreWrittenAsThoseOfOneAre() throws {
    let compiled = CompiledSchema.compile(
      Schema([Field("a", .string), Field("n", .number), Field("b", .boolean)]))
    let schema = try #require(compiled.schema)
    let rows: [[String?]] = [
      ["plain", "1.5", "true"], [nil, nil, nil], ["a,\"b\"\r\nc", "-0.25", "false"],
      ["中文 🎈", "1e3", nil],
    ]
    var csv = ByteBuffer()
    var json = ByteBuffer()
    CSVWriter(schema).write(RowBatch(rows[..<1], columnCount: 3), to: &csv)
    CSVWriter(schema).write(RowBatch(rows[1...], columnCount: 3, firstRow: 1), to: &csv)
    JSONRowsWriter(schema).write(RowBatch(rows[..<1], columnCount: 3), to: &json)
    JSONRowsWriter(schema).write(RowBatch(rows[1...], columnCount: 3, firstRow: 1), to: &json)
    JSONRowsWriter(schema).finish(rowCount: rows.count, to: &json)
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "plain,1.5,true\r\n,,\r\n\"a,\"\"b\"\"\r\nc\",-0.25,false\r\n中文 🎈,1e3,\r\n")
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        [
        {"a":"plain","n":1.5,"b":true},
        {"a":null,"n":null,"b":null},
        {"a":"a,\\"b\\"\\r\\nc","n":-0.25,"b":false},
        {"a":"中文 🎈","n":1e3,"b":null}
        ]

        """)
    let batch = RowBatch(rows, columnCount: 3)
    #expect((0..<4).map { row in (0..<3).map { batch.text(row: row, column: $0) } } == rows)
  }

  @Test func noRowsAreABatchToo() {
    let batch = RowBatch([[String?]](), columnCount: 2)
    #expect(batch.rowCount == 0)
  }

  @Test(
    arguments: [
      (.date, "2022-12-19", "2022-12-19"), (.date, "2022-02-30", nil), (.date, "19/12/2022", nil),
      (.integer, "007", "007"), (.integer, "1.5", nil), (.year, "2022", "2022"),
      (.yearmonth, "2022-13", nil), (.string, "x", "x"), (.time, "24:61:00", nil),
    ] as [(FieldType, String, String?)])
  func aTextIsAValueOfATypeOrNone(type: FieldType, text: String, expected: String?) throws {
    let schema = try #require(CompiledSchema.compile(Schema([Field("x", type)])).schema)
    #expect(schema.canonical(text, column: 0) == expected)
  }
}
