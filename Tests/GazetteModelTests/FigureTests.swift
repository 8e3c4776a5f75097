import Diagnostics
import GazetteModel
import Tabular
import Testing

@Suite struct FigureTests {
  private func answer(
    _ name: String, _ columns: [(String, FieldType)], _ rows: [[String?]]
  ) -> ViewResult {
    let table = Dataset.Resource(
      name: name, title: Localized(name), description: nil, files: [], dialect: Dialect(),
      schema: Schema(columns.map { Field($0.0, $0.1) }),
      columns: columns.map {
        .init(title: Localized($0.0), description: nil, unit: Localized("\($0.0) unit"))
      }, isDemonstration: false, place: Place("content/views/\(name).sql"))
    return ViewResult(View(table: table, isPublished: true, sql: "", sqlOffset: 0), rows: rows)
  }

  private var answers: [ViewResult] {
    [
      answer("total", [("n", .integer)], [["1263"]]),
      answer("none", [("n", .integer)], []),
      answer(
        "clinics", [("kind", .string), ("year", .integer), ("is_new", .boolean), ("n", .number)],
        [
          ["fever", "2022", "true", "94.5"], ["fever", "2023", "false", nil],
          ["a, \"b\" [c]=", "2022", "true", "3"], [nil, "2022", "false", "4"],
        ]),
    ]
  }

  @Test(
    arguments: [
      ("total", FigureReference(view: "total")),
      ("v-1.n", FigureReference(view: "v-1", column: "n")),
      ("v.n[k=a]", FigureReference(view: "v", column: "n", keys: [.init("k", "a")])),
      (
        "v.n[k=a b, 日期=2022-12-19]",
        FigureReference(
          view: "v", column: "n", keys: [.init("k", "a b"), .init("日期", "2022-12-19")])
      ),
      (
        "v.n[k=\"a, \"\"b\"\" [c]=\",m=]",
        FigureReference(
          view: "v", column: "n", keys: [.init("k", "a, \"b\" [c]="), .init("m", "")])
      ),
      ("v.n[ k = \" a \" ]", FigureReference(view: "v", column: "n", keys: [.init("k", " a ")])),
      ("total~100", FigureReference(view: "total", step: ExactNumber("100"))),
      (
        "v.n[k=~a]~0.10",
        FigureReference(
          view: "v", column: "n", keys: [.init("k", "~a")], step: ExactNumber("0.1"))
      ),
    ])
  func aReferenceIsReadAndWrittenAlike(text: String, expected: FigureReference) throws {
    let reference = try FigureReference(text)
    #expect(reference == expected)
    #expect(try FigureReference(reference.description) == reference)
  }

  @Test(arguments: [
    "", ".n", "v.", "v[k=a]", "v.n[", "v.n[]", "v.n[k]", "v.n[=a]", "v.n[k=a", "v.n[k=a,]",
    "v.n[k=\"a]", "v.n[k=\"a\"b]", "v.n[k=a=b]", "v.n[k=a[b]", "v.n[k=a]x", "v n", "v.n.m",
    "v.n[k=a,k=b]", "v=1", "[", "v.n[k=a]]", "v~", "v~0", "v~-1", "v~1e2", "v~.5", "v~1.", "v~1~1",
    "v~1.2.3", "~1", "v~100x",
  ])
  func whatIsNoReferenceIsRefusedInWords(text: String) {
    let fault = #expect(throws: FigureFault.self) { try FigureReference(text) }
    #expect(fault?.message.isEmpty == false)
    #expect(fault?.help.contains("figure:") == true)
  }

  @Test(arguments: [
    ("total", "1263"), ("total.n", "1263"), ("clinics.n[kind=fever,year=2022]", "94.5"),
    ("clinics.n[kind=fever,year=02022]", "94.5"), ("clinics.year[n=94.50]", "2022"),
    ("clinics.year[kind=fever,is_new=true]", "2022"),
    ("clinics.n[kind=\"a, \"\"b\"\" [c]=\"]", "3"), ("clinics.n[kind=]", "4"),
    ("clinics.year[n=]", "2023"),
  ])
  func aFigureIsTheOneValueThatItNames(text: String, value: String) throws {
    let figure = try Figure(FigureReference(text), in: answers)
    #expect(figure.value == value)
    #expect(figure.unit == Localized("\(figure.column) unit"))
  }

  @Test(arguments: [
    ("total", "1263"), ("total~100", "1300"), ("total~1000", "1000"), ("total~0.5", "1263"),
    ("clinics.n[kind=fever,year=2022]~1", "95"), ("clinics.n[kind=fever,year=2022]~0.1", "94.5"),
  ])
  func aNumberIsRoundedAsItsReferenceDeclares(text: String, value: String) throws {
    let reference = try FigureReference(text)
    let figure = try Figure(reference, in: answers)
    #expect(figure.rounded(to: reference.step).value == value)
    #expect(try Figure(reference.exact, in: answers) == figure)
  }

  @Test func onlyNumbersAreRounded() throws {
    let reference = try FigureReference("clinics.kind[year=2023]~10")
    #expect(throws: FigureFault.noNumber(reference, column: "kind")) {
      try Figure(reference, in: answers)
    }
  }

  @Test(arguments: [
    ("%", true), ("Percent", true), ("per cent", true), ("％", true), ("people", false),
    ("percentage points", false),
  ])
  func theUnitTellsPerCent(unit: String, isPercent: Bool) throws {
    var figure = try Figure(FigureReference("total"), in: answers)
    figure.unit = Localized(unit)
    #expect(figure.isPercent == isPercent)
    figure.unit = Localized([try #require(Language("en")): unit])
    #expect(figure.isPercent == isPercent)
  }

  @Test func aFigureKnowsItsType() throws {
    let figure = try Figure(FigureReference("clinics.n[kind=]"), in: answers)
    #expect(figure.type == .number)
    #expect(figure.view == "clinics")
    #expect(figure.column == "n")
  }

  @Test func whatNamesNoValueSaysWhy() throws {
    func fault(_ text: String) throws -> FigureFault? {
      let reference = try FigureReference(text)
      return #expect(throws: FigureFault.self) { try Figure(reference, in: answers) }
    }
    #expect(try fault("totl") == .noView("totl", suggestion: "total"))
    #expect(try fault("nothing-like-it") == .noView("nothing-like-it", suggestion: nil))
    let columns = ["kind", "year", "is_new", "n"]
    #expect(try fault("clinics") == .severalColumns(view: "clinics", columns: columns))
    #expect(
      try fault("clinics.yaer[kind=fever]")
        == .noColumn("yaer", view: "clinics", suggestion: "year", columns: columns))
    #expect(
      try fault("clinics.n[type=fever]")
        == .noColumn("type", view: "clinics", suggestion: nil, columns: columns))
    #expect(
      try fault("clinics.n[kind=feber]")
        == .noRow(try FigureReference("clinics.n[kind=feber]"), suggestion: "fever"))
    #expect(
      try fault("clinics.n[kind=fever,year=2024]")
        == .noRow(try FigureReference("clinics.n[kind=fever,year=2024]"), suggestion: nil))
    #expect(try fault("none") == .noRow(try FigureReference("none"), suggestion: nil))
    #expect(
      try fault("clinics.n[year=2022]")
        == .severalRows(try FigureReference("clinics.n[year=2022]"), count: 3))
    #expect(
      try fault("clinics.n[kind=fever,year=2023]")
        == .noValue(try FigureReference("clinics.n[kind=fever,year=2023]")))
    #expect(try fault("clinics.n[year=none]")?.message == "no row is 'clinics.n[year=none]'")
    #expect(try fault("totl")?.help == "did you mean 'total'?")
  }

  @Test func everyFaultSaysWhatToDo() {
    let reference = FigureReference(view: "v", column: "n", keys: [.init("k", "a")])
    let faults: [FigureFault] = [
      .syntax("x"), .noView("v", suggestion: nil), .noView("v", suggestion: "w"),
      .noColumn("n", view: "v", suggestion: nil, columns: ["m"]),
      .severalColumns(view: "v", columns: ["n", "m"]), .noRow(reference, suggestion: nil),
      .severalRows(reference, count: 2), .noValue(reference),
      .noNumber(reference, column: "n"),
    ]
    for fault in faults {
      #expect(!fault.message.isEmpty && !fault.message.hasSuffix("."))
      #expect(fault.help.first?.isLowercase == true)
    }
  }
}
