import Diagnostics
import Testing

@testable import Tabular

@Suite struct WriterTests {
  @Test func quotesOnlyWhatNeedsIt() throws {
    let text = "a,b\n\"plain\",\" x \"\n\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",\"\"\n"
    let reading = try read(text, textSchema("a", "b"))
    #expect(
      reading.csv
        == "a,b\r\nplain, x \r\n\"a,b\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",\r\n")
  }

  @Test func quotesWhatAnotherDialectLeftPlain() throws {
    var dialect = Dialect()
    dialect.delimiter = ";"
    dialect.quoteChar = "'"
    let reading = try read("a;b\n1,5;say \"hi\"\n", textSchema("a", "b"), dialect)
    #expect(reading.csv == "a,b\r\n\"1,5\",\"say \"\"hi\"\"\"\r\n")
  }

  @Test func keepsARowOfOneEmptyCell() throws {
    let schema = Schema([Field("a", .string)])
    let reading = try read("a\n1\n\"\"\n2\n\"\"\n", schema)
    #expect(reading.rows == [["1"], [nil], ["2"], [nil]])
    #expect(reading.csv == "a\r\n1\r\n\"\"\r\n2\r\n\"\"\r\n")
    #expect(try read(reading.csv, schema).csv == reading.csv)
  }

  @Test func quotesNamesInTheHeader() throws {
    let compiled = try compiled(Schema([Field("a,b"), Field("say \"hi\""), Field("名称")]))
    var buffer = ByteBuffer()
    CSVWriter(compiled).writeHeader(to: &buffer)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "\"a,b\",\"say \"\"hi\"\"\",名称\r\n")
  }

  @Test func givesEachTypeItsJSON() throws {
    var list = Field("list", .list)
    list.itemType = .integer
    list.delimiter = ";"
    let schema = Schema([
      Field("text \"x\"", .string), Field("whole", .integer), Field("bool", .boolean),
      Field("object", .object), Field("array", .array), list, Field("point", .geopoint),
      Field("date", .date), Field("year", .year), Field("any"), Field("missing", .integer),
    ])
    let text =
      "\"text \"\"x\"\"\",whole,bool,object,array,list,point,date,year,any,missing\n"
      + "\"a\n\"\"b\"\"\",007,TRUE,\"{ \"\"a b\"\" : [1, 2] }\",\"[ ]\",1;02,\"90.50, -.5\","
      + "2022-03-19,2022,5,\n"
    let reading = try read(text, schema)
    #expect(reading.findings.isEmpty)
    #expect(
      reading.lines
        == #"{"text \"x\"":"a\n\"b\"","whole":7,"bool":true,"object":{"a b":[1,2]},"array":[],"#
        + #""list":[1,2],"point":[90.50,-0.5],"date":"2022-03-19","year":"2022","any":"5","#
        + "\"missing\":null}\n")
    #expect(reading.json == "[\n" + reading.lines.dropLast() + "\n]\n")
  }

  @Test func givesListsTheirItems() throws {
    for (type, text, expected) in [
      (FieldType.string, "a,,\"\"b\"\"", #"["a","","\"b\""]"#),
      (.boolean, "1,false", "[true,false]"),
      (.number, ".5,NaN", #"[0.5,"NaN"]"#), (.date, "2022-03-19", #"["2022-03-19"]"#),
    ] {
      var field = Field("f", .list)
      field.itemType = type
      let reading = try read("f\n\"\(text)\"\n", Schema([field]))
      #expect(reading.lines == "{\"f\":\(expected)}\n")
    }
  }

  @Test func writesTheSameLinesAloneAsTogether() throws {
    let compiled = try compiled(textSchema("a", "b"))
    var reader = TableReader(compiled, limits: TableLimits(batchBytes: 16))
    var source = MemorySource(bytes: Array("a,b\n1,2\n\"3\n\",4\n5,6\n7,8\n9,0\n".utf8))
    var findings = Findings()
    let writer = JSONRowsWriter(compiled)
    var arrayTogether = ByteBuffer()
    var linesTogether = ByteBuffer()
    var arrayAlone = ByteBuffer()
    var linesAlone = ByteBuffer()
    try reader.read(file: "t", from: { source.fill($0) }, findings: &findings) { batch in
      writer.write(batch, array: &arrayTogether, lines: &linesTogether)
      writer.write(batch, to: &arrayAlone)
      NDJSONWriter(compiled).write(batch, to: &linesAlone)
    }
    writer.finish(rowCount: reader.rowCount, to: &arrayTogether)
    writer.finish(rowCount: reader.rowCount, to: &arrayAlone)
    #expect(arrayTogether.bytes == arrayAlone.bytes)
    #expect(linesTogether.bytes == linesAlone.bytes)
    #expect(JSONValue(String(decoding: arrayTogether.bytes, as: UTF8.self)) != nil)
  }

  @Test func readsBackWhatItWrote() throws {
    var random = RandomBytes(seed: 21)
    let pieces = [
      "a", ",", "\"", "\n", "\r", "\r\n", " ", "名", "12345678", "'", "\\", "\u{FEFF}",
      String(repeating: "long ", count: 30),
    ]
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...5, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = ([["x", "y", "z"]] + rows).map { $0.map(CSVWriter.quoted).joined(separator: ",") }
        .map { $0 + "\n" }.joined()
      let reading = try read(text, textSchema("x", "y", "z"), limits: TableLimits(batchBytes: 20))
      #expect(reading.findings.isEmpty)
      #expect(reading.rows == rows.map { $0.map(Optional.some) })
      let again = try read(
        reading.csv, textSchema("x", "y", "z"), limits: TableLimits(batchBytes: 9))
      #expect(again.rows == reading.rows)
      #expect(again.csv == reading.csv)
    }
  }

  @Test func growsItsBuffer() {
    var buffer = ByteBuffer(capacity: 1)
    var expected: [UInt8] = []
    for round in 0..<200 {
      buffer.append(UInt8(round))
      buffer.append("名")
      buffer.append([1, 2, 3])
      expected += [UInt8(round)] + Array("名".utf8) + [1, 2, 3]
    }
    #expect(buffer.bytes == expected)
    #expect(buffer.count == expected.count)
    buffer.removeAll()
    #expect(buffer.bytes == [])
  }
}
