import Diagnostics
import GazetteModel
import Tabular
import TestKit
import Testing

@testable import Checking

/// Rows held against one rule: the messages, and the lines they point at.
@Suite struct RowRuleTests {
  private static let place = Place("datapackage.json", 0..<1)
  private static let fields: [Field] = [
    Field("day", .date, title: "Day"), Field("district", .string),
    Field("total", .number, title: "Total"),
    Field("a", .number, title: "A"), Field("b", .integer, title: "B"),
    Field("code", .string, title: "Code"),
    Field("month", .yearmonth),
  ]

  private func reference(_ name: String) -> Reference { Reference(name, at: Self.place) }

  /// The rows of some columns, the others left empty; what was found, each with its row from 0.
  private func faults(
    _ promise: RowRule.Promise, _ columns: String, _ rows: String, batch: Int = 1 << 16
  ) throws -> [(row: Int, message: String)] {
    var schema = Schema(Self.fields)
    schema.fieldsMatch = .superset
    let compiled = try #require(CompiledSchema.compile(schema).schema)
    let resource = Dataset.Resource(
      name: "t", title: Localized("t"), description: nil, files: [], dialect: Dialect(),
      schema: schema, rules: [RowRule(promise, at: Self.place)], columns: [],
      isDemonstration: false, place: Self.place)
    var checks = RowRuleChecks(resource, compiled)
    var reader = TableReader(compiled, limits: TableLimits(batchBytes: batch))
    let text = columns + "\n" + rows.split(separator: " ").joined(separator: "\n") + "\n"
    var bytes = Array(text.utf8)[...]
    var unheard = Findings(limit: 0)
    var findings = Findings()
    try reader.read(
      file: "t.csv",
      from: { memory in
        let piece = bytes.prefix(memory.count)
        memory.copyBytes(from: piece)
        bytes.removeFirst(piece.count)
        return piece.count
      }, findings: &unheard
    ) { checks.take($0, findings: &findings) }
    #expect(unheard.counts.isEmpty)
    return findings.diagnostics.map { fault in
      let offset = fault.place?.bytes?.lowerBound ?? 0
      return (Array(text.utf8).prefix(offset).count { $0 == 0x0A } - 1, fault.message)
    }
  }

  private func rows(_ faults: [(row: Int, message: String)]) -> [Int] { faults.map(\.row) }

  @Test func datesGoOnWithinEachGroup() throws {
    let rule = RowRule.Promise.datesWithoutGaps(
      field: reference("day"), step: nil, within: [reference("district")])
    let table = "2022-03-01,x 2022-03-01,y 2022-03-02,x 2022-03-04,x 2022-03-02,y ,x 2022-03-05,x"
    for batch in [1, 16, 1 << 16] {
      let found = try faults(rule, "day,district", table, batch: batch)
      #expect(rows(found) == [3])
      #expect(
        found.first?.message
          == "'Day' must go on by steps of a day within its group; found '2022-03-04' behind 2022-03-02"
      )
    }
    let disordered = try faults(rule, "day,district", "2022-03-02,x 2022-03-01,x 2022-03-03,x")
    #expect(rows(disordered) == [1])
    #expect(disordered.first?.message.contains("must not go back") == true)
    #expect(try faults(rule, "day,district", "2022-03-02,x 2022-03-02,x 2022-03-03,x").isEmpty)
    #expect(try faults(rule, "day,district", "2022-03-02, 2022-03-09, 2022-03-03,").isEmpty)
  }

  @Test func datesGoOnByWeeksMonthsAndYears() throws {
    func found(_ step: CalendarStep?, _ field: String, _ table: String) throws -> [Int] {
      rows(
        try faults(
          .datesWithoutGaps(field: reference(field), step: step, within: []), field, table))
    }
    #expect(try found(.week, "day", "2022-01-03 2022-01-10 2022-01-24 2022-01-30") == [2, 3])
    #expect(try found(.month, "day", "2022-01-31 2022-02-28 2022-04-01") == [2])
    #expect(try found(.year, "day", "2020-05-01 2021-01-01 2023-01-01") == [2])
    #expect(try found(nil, "month", "2021-12 2022-01 2022-03") == [2])
  }

  @Test func aNumberNeverFallsWithinItsGroup() throws {
    let rule = RowRule.Promise.neverFalls(
      field: reference("total"), order: reference("day"), within: [reference("district")])
    let columns = "day,district,total"
    let falling = try faults(
      rule, columns,
      "2022-03-01,x,1200 2022-03-01,y,3 2022-03-02,x,120 2022-03-02,y,3 2022-03-03,x,1199.5")
    #expect(rows(falling) == [2, 4])
    #expect(
      falling.first?.message == "'Total' must not fall within its group; found '120' behind 1200")
    let disordered = try faults(rule, columns, "2022-03-02,x,5 2022-03-01,x,4 2022-03-03,x,6")
    #expect(rows(disordered) == [1])
    #expect(disordered.first?.message.hasPrefix("'Day' must not go back") == true)
    #expect(try faults(rule, columns, "2022-03-01,x,5 2022-03-02,x, 2022-03-03,x,5.0").isEmpty)
  }

  @Test func followsSoManyGroupsAndSaysWhenThereAreMore() throws {
    let compiled = try #require(CompiledSchema.compile(Schema([Field("a", .string)])).schema)
    var states = GroupStates<Int>(try #require(RowGroups(compiled, fields: ["a"])), limit: 2)
    let declared = RowRule(.creditCode(field: reference("a")), at: Self.place)
    var reader = TableReader(compiled)
    var bytes = Array("a\nx\ny\nz\nx\nw\nz\n".utf8)[...]
    var findings = Findings()
    var visited: [Int] = []
    try reader.read(
      file: "t.csv",
      from: { memory in
        defer { bytes = [] }
        memory.copyBytes(from: bytes)
        return bytes.count
      }, findings: &findings
    ) { batch in
      var found = Findings()
      states.forEachRow(of: batch, DateGapCheck.rule, declared, findings: &found) { row, state, _ in
        visited.append(row)
        state = row
      }
      #expect(
        found.diagnostics.map(\.message) == [
          "the rows of a rule may belong to 2 groups; there are more"
        ])
    }
    #expect(visited == [0, 1, 3])
  }

  @Test func aTotalIsTheSumOfItsParts() throws {
    func found(_ tolerance: String, _ table: String) throws -> [(row: Int, message: String)] {
      let tolerance = try #require(ExactNumber(tolerance))
      return try faults(
        .totalOfParts(
          field: reference("total"), parts: [reference("a"), reference("b")], tolerance: tolerance),
        "total,a,b", table)
    }
    #expect(try found("0", "3.3,1.3,2 0.3,0.30,0 ,1,2 5,,5 -1,1,-2").isEmpty)
    let wrong = try found("0", "3,1,2 15,9,5")
    #expect(rows(wrong) == [1])
    #expect(
      wrong.first?.message == "'Total' must be the sum of 'A' and 'B', which is 14; found '15'")
    #expect(rows(try found("0.5", "3.5,1,2 3.6,1,2 2.4,1,2")) == [1, 2])
    let long = String(repeating: "9", count: 37)
    #expect(try found("0", "\(long),1,2").first?.message.contains("36 digits") == true)
  }

  @Test func totalsAgreeWithSumsOfWholeNumbers() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5 {
      let table = (0..<200).map { _ in
        (
          Int.random(in: 0...9, using: &random), Int.random(in: 0...5, using: &random),
          Int.random(in: 0...4, using: &random)
        )
      }
      let found = try faults(
        .totalOfParts(
          field: reference("total"), parts: [reference("a"), reference("b")], tolerance: .zero),
        "total,a,b",
        table.prefix(40).map { "\($0.0).0,\($0.1),\($0.2)" }.joined(separator: " "))
      let wrong = table.prefix(40).indices.filter { table[$0].0 != table[$0].1 + table[$0].2 }
      #expect(rows(found) == wrong)
    }
  }

  @Test func aShareIsBetweenNothingAndTheWhole() throws {
    let one = RowRule.Promise.shareOfWhole(field: reference("a"), whole: .one)
    let found = try faults(one, "a,b", "0,1 1,1 0.5,1 1.01,1 -0.1,1 85,1 ,1")
    #expect(rows(found) == [3, 4, 5])
    #expect(found.last?.message == "'A' must be a share from 0 to 1; found '85'")
    let percent = RowRule.Promise.shareOfWhole(field: reference("a"), whole: .hundred)
    #expect(rows(try faults(percent, "a,b", "100,1 100.1,1 0.5,1")) == [1])
  }

  @Test(arguments: [
    "91350100M000100Y43", "91110000802100433B", "9144030071526726XG", "914403001922038216",
  ])
  func acceptsCreditCodes(code: String) throws {
    #expect(try faults(.creditCode(field: reference("code")), "code,a", "\(code),1").isEmpty)
  }

  @Test(arguments: [
    ("91350100M000100Y44", "ask for '3' at the end"),
    ("91350100M000100Y4", "18 characters, not 17"),
    ("9135010OM000100Y43", "which has no 'O'"), ("91350100m000100Y43", "which has no 'm'"),
    ("9135A100M000100Y43", "3 to 8 are digits"), ("统一社会信用代码统一社会信用代码统一", "which has no '统'"),
    ("9135010", "18 characters, not 7"),
  ])
  func refusesWhatIsNoCreditCode(code: String, words: String) throws {
    let found = try faults(.creditCode(field: reference("code")), "code,a", "\(code),1")
    #expect(found.first?.message.contains(words) == true, "\(found)")
  }

  @Test func findsEverySlipInACreditCode() throws {
    let code = Array("91350100M000100Y43")
    for index in 8..<17 {
      for slip in ["0", "7", "A"] where String(code[index]) != slip {
        var wrong = code
        wrong[index] = Character(slip)
        let found = try faults(
          .creditCode(field: reference("code")), "code,a", "\(String(wrong)),1")
        #expect(found.count == 1)
      }
    }
  }

  @Test func knowsTheStructureOfDivisionCodes() throws {
    func found(_ level: RowRule.DivisionLevel?, _ table: String) throws -> [Int] {
      let lines = table.split(separator: " ").map { "\($0),1" }.joined(separator: " ")
      return rows(
        try faults(.divisionCode(field: reference("code"), level: level), "code,a", lines))
    }
    #expect(try found(nil, "110000 110108 440300 440305 659001 820000").isEmpty)
    #expect(try found(nil, "160000 110008 11010 1101080 11010A 440305000000 000000").count == 7)
    #expect(try found(.county, "110108 110100 110000") == [1, 2])
    #expect(try found(.province, "110108 110100 110000") == [0, 1])
    #expect(try found(.prefecture, "110108 110100 110000") == [0, 2])
  }
}
