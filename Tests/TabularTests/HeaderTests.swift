import Diagnostics
import Tabular
import Testing

@Suite struct HeaderTests {
  private func schema(_ match: Schema.FieldsMatch) -> Schema {
    var schema = Schema([
      Field("id", .integer), Field("name", .string, title: "名称"), Field("day", .date),
    ])
    schema.fieldsMatch = match
    return schema
  }

  typealias Case = (match: Schema.FieldsMatch, header: String, codes: [String])

  static let cases: [Case] = [
    (.exact, "id,name,day", []),
    (.exact, "name,id,day", ["header-order"]),
    (.exact, "id,name", ["header-missing"]),
    (.exact, "id,name,day,phone", ["header-extra"]),
    (.exact, "id,nane,day", ["header-name"]),
    (.exact, "id,名称,day", ["header-name"]),
    (.exact, "ID,name,day", ["header-name"]),
    (.exact, "id,enterprise,day", ["header-name"]),
    (.exact, "id,name,name,day", ["header-duplicate"]),
    (.exact, "id,name,day,", ["header-extra"]),
    (.exact, "1,Harbour Works,2022-03-19", ["header-absent"]),
    (.equal, "day,id,name", []),
    (.equal, "day,id", ["header-missing"]),
    (.equal, "day,id,name,phone", ["header-extra"]),
    (.subset, "phone,day,id,name", []),
    (.subset, "day,id", ["header-missing"]),
    (.superset, "day,id", []),
    (.superset, "day,id,phone", ["header-extra"]),
    (.partial, "phone,name", []),
    (.partial, "phone,email", ["header-missing"]),
    (.partial, "id,names", []),
    (.subset, "id,name,day,phone,phone", []),
  ]

  @Test(arguments: cases)
  func holdsTheHeaderAgainstTheFields(_ example: Case) throws {
    let reading = try read(example.header + "\n", schema(example.match))
    #expect(reading.codes == example.codes, "\(example.header)")
  }

  @Test func putsColumnsIntoTheOrderOfTheSchema() throws {
    let reading = try read("day,id,name\n2022-03-19,7,\"a \"\"b\"\"\"\n", schema(.equal))
    #expect(reading.rows == [["7", "a \"b\"", "2022-03-19"]])
    #expect(reading.csv == "id,name,day\r\n7,\"a \"\"b\"\"\",2022-03-19\r\n")
  }

  @Test func leavesOutColumnsThatNobodyDeclared() throws {
    let reading = try read("phone,name,id,day\n555,x,1,2022-03-19\n", schema(.subset))
    #expect(reading.rows == [["1", "x", "2022-03-19"]])
    #expect(!reading.json.contains("555"))
  }

  @Test func takesAbsentColumnsForMissingValues() throws {
    let reading = try read("name\nx\n", schema(.superset))
    #expect(reading.rows == [[nil, "x", nil]])
    #expect(reading.lines == "{\"id\":null,\"name\":\"x\",\"day\":null}\n")
    #expect(reading.findings.isEmpty)
  }

  @Test func reportsAnAbsentRequiredColumnOnceAndNotForEachRow() throws {
    var schema = schema(.superset)
    schema.fields[0].constraints.required = true
    #expect(try read("name\nx\ny\n", schema).codes == ["header-missing"])
  }

  @Test func goesOnWithAMisnamedColumn() throws {
    let reading = try read("id,nane,day\n1,x,yesterday\n", schema(.exact))
    #expect(reading.codes == ["header-name", "cell-type"])
    let fault = reading.findings.diagnostics.first
    #expect(fault?.message == "the column must be called 'name'; found 'nane'")
    #expect(fault?.place == Place("t.csv", 3..<7))
    #expect(fault?.fix == Diagnostic.Fix(replacing: Place("t.csv", 3..<7), with: "name"))
  }

  @Test func pointsAtQuotedNames() throws {
    let reading = try read("id,\"na\"\"me\",day\n", schema(.exact))
    #expect(reading.fault?.place?.bytes == 3..<11)
    #expect(reading.fault?.message == "the column must be called 'name'; found 'na\"me'")
  }

  @Test func checksTheHeaderOfEachFile() throws {
    let reading = try read(
      [("1.csv", Array("id,name,day\n1,x,2022-03-19\n".utf8)), ("2.csv", Array("id,name\n".utf8))],
      schema(.exact))
    #expect(reading.fault?.place?.file == "2.csv")
    #expect(reading.rows.count == 1)
  }

  @Test func readsAFileWithoutHeader() throws {
    var dialect = Dialect()
    dialect.header = false
    let reading = try read("1,x,2022-03-19\n2,y,\n", schema(.exact), dialect)
    #expect(reading.rows == [["1", "x", "2022-03-19"], ["2", "y", nil]])
  }

  @Test func joinsHeaderRows() throws {
    var dialect = Dialect()
    dialect.headerRows = [2, 3]
    dialect.headerJoin = "-"
    let text = "Filings of March\nfruit,,price\nid,name,\n1,apple,3\n"
    let reading = try read(text, textSchema("fruit-id", "fruit-name", "price"), dialect)
    #expect(reading.findings.isEmpty)
    #expect(reading.rows == [["1", "apple", "3"]])
  }

  @Test func leavesOutComments() throws {
    var dialect = Dialect()
    dialect.commentChar = "#"
    dialect.commentRows = [4]
    let text = "# who, \"said\nid,name\n#1,2\n1,\"left, out\"\n1,apple\n#"
    for batch in [1, 2, 5, 100] {
      let reading = try read(
        text, textSchema("id", "name"), headerRow(2, dialect),
        limits: TableLimits(batchBytes: batch))
      #expect(reading.findings.isEmpty)
      #expect(reading.rows == [["1", "apple"]])
    }
  }

  @Test func takesTheFirstRowThatIsNoComment() throws {
    var dialect = Dialect()
    dialect.commentChar = "#"
    let reading = try read("# c\nid,name\n1,apple\n", textSchema("id", "name"), dialect)
    #expect(reading.findings.isEmpty)
    #expect(reading.rows == [["1", "apple"]])
  }

  @Test func countsBlankLinesAboveTheHeader() throws {
    let reading = try read(
      "Report 2022\n\nid,name\n1,apple\n", textSchema("id", "name"), headerRow(3, Dialect()))
    #expect(reading.findings.isEmpty)
    #expect(reading.rows == [["1", "apple"]])
  }

  @Test func namesTheRowThatTheFileDoesNotReach() throws {
    let reading = try read("id,name\n1,apple\n", textSchema("id", "name"), headerRow(9, Dialect()))
    #expect(reading.codes == ["csv-empty"])
    #expect(reading.fault?.message.contains("the row 9, which 'headerRows' names") == true)
  }

  @Test func findsTheHeaderBelowATitle() throws {
    let reading = try read("Report 2022\n\nid,name\n1,apple\n", textSchema("id", "name"))
    #expect(reading.codes == ["header-absent"])
    #expect(reading.fault?.help?.contains("\"headerRows\": [3]") == true)
    #expect(reading.rows == [["1", "apple"]])
  }

  @Test(arguments: [(";", ";"), ("\t", "\\t"), ("|", "|")])
  func recognisesAnotherDelimiter(_ mark: String, written: String) throws {
    let reading = try read("id\(mark)name\n1\(mark)2,5\n", textSchema("id", "name"))
    #expect(reading.codes == ["header-missing"])
    #expect(reading.fault?.help?.contains("\"delimiter\": \"\(written)\"") == true)
  }

  private func headerRow(_ number: Int, _ dialect: Dialect) -> Dialect {
    var dialect = dialect
    dialect.headerRows = [number]
    return dialect
  }

  @Test func readsTheNullSequenceAsMissing() throws {
    var dialect = Dialect()
    dialect.escapeChar = "\\"
    dialect.nullSequence = "\\N"
    let reading = try read("a,b\n\\N,x\\,y\n", textSchema("a", "b"), dialect)
    #expect(reading.rows == [[nil, "x,y"]])
  }
}
