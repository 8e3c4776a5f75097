import Diagnostics
import Tabular
import Testing

@Suite struct AdviceTests {
  typealias Example = (type: FieldType, text: String, replacement: String?, words: String)

  static let examples: [Example] = [
    (.integer, "12,500", "12500", "\"groupChar\": \",\""),
    (.integer, "12 500", "12500", "\"groupChar\": \" \""),
    (.integer, "12，500", "12500", "groupChar"),
    (.integer, "１２５", "125", "full-width"),
    (.integer, " 125 ", "125", "space"),
    (.integer, "\u{3000}125", "125", "space"),
    (.integer, "12.0", "12", "write 12"),
    (.integer, "12.5", nil, "'number'"),
    (.integer, "95%", nil, "write 95, or declare \"bareNumber\""),
    (.number, "95.5％", nil, "write 95.5 if the column holds percent, 0.955 if it holds shares"),
    (.number, "1.234,56", "1234.56", "\"groupChar\": \".\" and \"decimalChar\": \",\""),
    (.integer, "1.23E+15", nil, "format the column as text"),
    (.integer, "#REF!", nil, "mend the formula"),
    (.number, "########", nil, "widen the column"),
    (.date, "#VALUE!", nil, "mend the formula"),
    (.integer, "#N/A", "", "missingValues"),
    (.integer, "12人", "12", "bareNumber"),
    (.integer, "1.2万", nil, "in full"),
    (.integer, "N/A", "", "missingValues"),
    (.integer, "无", "", "missingValues"),
    (.number, "1,5", "1.5", "decimalChar"),
    (.number, "¥1.5", "1.5", "bareNumber"),
    (.boolean, "是", "true", "trueValues"),
    (.boolean, "No", "false", "falseValues"),
    (.date, "44639", "2022-03-19", "spreadsheet"),
    (.date, "44639.0", "2022-03-19", "spreadsheet"),
    (.date, "2022/3/19", "2022-03-19", "%Y/%m/%d"),
    (.datetime, "44639.625", "2022-03-19T15:00:00", "spreadsheet"),
    (.date, "3/19/2022", "2022-03-19", "%m/%d/%Y"),
    (.date, "19/3/2022", "2022-03-19", "%d/%m/%Y"),
    (.date, "3/4/2022", nil, "2022-03-04 or 2022-04-03"),
    (.date, "2022年3月19日", "2022-03-19", "%Y年%m月%d日"),
    (.date, "2022.3.19", "2022-03-19", "%Y.%m.%d"),
    (.date, "20220319", "2022-03-19", "%Y%m%d"),
    (.date, "2022-3-9", "2022-03-09", "%Y-%m-%d"),
    (.date, "２０２２-03-19", "2022-03-19", "full-width"),
    (.date, "2022-03-19T15:00:00", nil, "datetime"),
    (.date, "2022-03", nil, "yearmonth"),
    (.time, "15:00", "15:00:00", "format"),
    (.datetime, "2022-03-19 15:00", "2022-03-19T15:00:00", "format"),
    (.datetime, "2022-03-19", nil, "'date'"),
  ]

  @Test(arguments: examples)
  func saysWhatWasProbablyMeant(_ example: Example) throws {
    let reading = try read("f\n\"\(example.text)\"\n", Schema([Field("f", example.type)]))
    let fault = try #require(reading.fault)
    #expect(fault.rule == TabularRules.cellType)
    #expect(fault.help?.contains(example.words) == true, "\(fault.help ?? "")")
    #expect(fault.fix?.replacement == example.replacement)
  }

  @Test func proposesTheEmptyTextWhereAnEmptyCellIsAFault() throws {
    var field = Field("f", .integer)
    field.missingValues = [MissingValue("-")]
    let reading = try read("f,g\n,x\n", Schema([field, Field("g")]))
    #expect(reading.fault?.help == "add '' to 'missingValues' of this field, or write a value")
  }

  @Test(arguments: [",5", "5,", "(5)", "5\u{FFFD}"])
  func dropsNoTextThatMayBePartOfTheNumber(_ text: String) throws {
    let reading = try read("f\n\"\(text)\"\n", Schema([Field("f", .integer)]))
    #expect(reading.fault?.help?.contains("bareNumber") == false)
  }

  @Test(arguments: examples.filter { $0.replacement != nil })
  func replacesByAValueOfTheType(_ example: Example) throws {
    let replacement = try #require(example.replacement)
    let reading = try read(
      "f,g\n\(replacement),\n", Schema([Field("f", example.type), Field("g")]))
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["9.135E+17", "1E+15", "#N/A", "#REF!", "#DIV/0!", "####"])
  func warnsOfTextsThatASpreadsheetHasSpoilt(_ text: String) throws {
    let fault = try #require(try read("f,g\n\(text),\n", textSchema("f", "g")).fault)
    #expect(fault.rule == TabularRules.cellSpoilt && fault.severity == .warning)
  }

  @Test(arguments: [
    "#REF", "#1", "###a", "1E+5", "1.E+15", "12.3E+15", "1.2e+15", "AE+15", "C++11",
  ])
  func leavesTextsAloneThatOnlyLookAlike(_ text: String) throws {
    #expect(try read("f,g\n\(text),\n", textSchema("f", "g")).findings.isEmpty)
  }

  @Test func suggestsTheNearestListedValue() throws {
    let field = Field("f", .string, constraints: Constraints(enum: ["approved", "filed"]))
    let fault = try #require(try read("f\naproved\n", Schema([field])).fault)
    #expect(fault.label == "did you mean 'approved'?")
    #expect(fault.fix?.replacement == "approved")
  }

  @Test func completesAWebAddress() throws {
    let field = Field("f", .string, format: "uri")
    let fault = try #require(try read("f\nexample.org/data\n", Schema([field])).fault)
    #expect(fault.help == "write the address in full, as in https://example.org/data")
  }
}
