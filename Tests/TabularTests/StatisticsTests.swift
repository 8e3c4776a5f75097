import Diagnostics
import Foundation
import Testing

@testable import Tabular

@Suite struct StatisticsTests {
  /// The statistics of a table, its batches shared out between as many gatherers as are asked for.
  private func statistics(
    _ text: String, _ schema: Schema, gatherers: Int = 1, bound: Int = 50, batch: Int = 256
  ) throws -> [ColumnStatistics] {
    let compiled = try compiled(schema)
    var reader = TableReader(compiled, limits: TableLimits(batchBytes: batch))
    var parts = Array(repeating: TableStatistics(compiled, bound: bound), count: gatherers)
    var findings = Findings()
    var source = MemorySource(bytes: Array(text.utf8))
    var number = 0
    try reader.read(file: "t.csv", from: { source.fill($0) }, findings: &findings) { batch in
      parts[number % gatherers].take(batch)
      number += 1
    }
    #expect(findings.diagnostics.isEmpty)
    var whole = parts.removeLast()
    for part in parts.reversed() { whole.merge(part) }
    return whole.columns
  }

  /// The same from all values at once: sets and sorting instead of tallies.
  private func oracle(_ cells: [String], _ type: FieldType, bound: Int = 50) -> ColumnStatistics {
    let values = cells.filter { !$0.isEmpty }
    let isNumber = type == .number || type == .integer
    func precedes(_ left: String, _ right: String) -> Bool {
      let order = isNumber ? DecimalNumber(right).order(of: DecimalNumber(left)) : 0
      if order != 0 { return order < 0 }
      if !isNumber, type == .date, left != right { return left < right }
      return (left.utf8.count, left) < (right.utf8.count, right)
    }
    let groups =
      isNumber
      ? Array(Dictionary(grouping: values) { DecimalNumber($0) }.values)
      : Array(Dictionary(grouping: values) { $0 }.values)
    let simplest = groups.map { (value: $0.min(by: precedes) ?? "", count: $0.count) }
    let ends = simplest.map(\.value).sorted(by: precedes).map { isNumber ? plain($0) : $0 }
    let shown = simplest.map { (value: isNumber ? plain($0.value) : $0.value, count: $0.count) }
    let lengths = values.map(\.unicodeScalars.count)
    var result = ColumnStatistics(missing: cells.count - values.count, values: values.count)
    result.distinct = groups.count > bound ? .moreThan(bound) : .exactly(groups.count)
    if type == .string, let shortest = lengths.min(), let longest = lengths.max() {
      result.lengths = shortest...longest
    } else if let least = ends.first, let greatest = ends.last {
      result.range = .init(least: least, greatest: greatest)
    }
    if groups.count <= 20 {
      result.frequencies = shown.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
        .map { .init(value: $0.value, count: $0.count) }
    }
    return result
  }

  /// The digits of a number of the tests, where no machine word is asked to hold it.
  private func plain(_ text: String) -> String {
    guard let number = Decimal(string: text), text.utf8.count < 20 else { return text }
    return number.description
  }

  private func number(_ random: inout RandomBytes, spread: Int) -> String {
    let digits = String(Int.random(in: 0...spread, using: &random))
    return switch Int.random(in: 0..<8, using: &random) {
    case 0: "-" + digits
    case 1: "00" + digits
    case 2: digits + ".50"
    case 3: digits + ".5"
    case 4: digits + "e3"
    case 5: digits + "123456789012345678901"
    default: digits
    }
  }

  @Test(arguments: [1, 3, 40, 5000])
  func areThoseOfAllValuesAtOnce(spread: Int) throws {
    var random = RandomBytes(seed: UInt64(spread))
    for count in [0, 1, 7, 90, 700] {
      var columns: [[String]] = [[], [], []]
      for _ in 0..<count {
        func orNone(_ text: String) -> String {
          Int.random(in: 0..<6, using: &random) == 0 ? "" : text
        }
        let day = Int.random(in: 0...spread, using: &random)
        columns[0].append(orNone(number(&random, spread: spread)))
        columns[1].append(
          orNone("20\(10 + day / 360 % 80)-0\(1 + day / 28 % 9)-\(10 + day % 18)"))
        columns[2].append(orNone(String(repeating: "长é", count: day % 30) + "\(day)"))
      }
      let types: [FieldType] = [.number, .date, .string]
      let schema = Schema(types.map { Field($0.rawValue, $0) })
      let text =
        "number,date,string\n"
        + (0..<count).map { row in columns.map { $0[row] }.joined(separator: ",") + "\n" }.joined()
      let expected = zip(columns, types).map { oracle($0, $1) }
      for gatherers in [1, 2, 5] {
        #expect(try statistics(text, schema, gatherers: gatherers) == expected)
      }
    }
  }

  @Test(arguments: [
    ("0.1\n0.10\n.1\n1e-1\n", "0.1", "0.1", 1),
    (
      "9007199254740993\n9007199254740992\n9007199254740994\n", "9007199254740992",
      "9007199254740994", 3
    ),
    ("1e400\n-1e400\n5\n", "-1e400", "1e400", 3),
    ("INF\n3\nNaN\n-INF\n", "-INF", "INF", 4),
    ("-2\n-10\n0\n", "-10", "0", 3),
    (
      "0.000000000000000001\n0.0000000000000000009\n", "0.0000000000000000009",
      "0.000000000000000001", 2
    ),
  ])
  func compareNumbersExactly(
    _ cells: String, _ least: String, _ greatest: String, _ distinct: Int
  ) throws {
    for bound in [1, 2, 50] {
      let column = try statistics("n\n" + cells, Schema([Field("n", .number)]), bound: bound)[0]
      #expect(column.range == .init(least: least, greatest: greatest))
      #expect(column.distinct == (distinct > bound ? .moreThan(bound) : .exactly(distinct)))
    }
  }

  @Test func compareInstantsAcrossZones() throws {
    let text = "t\n2024-01-01T08:00:00+08:00\n2023-12-31T23:59:59Z\n2024-01-01T00:00:00Z\n"
    let column = try statistics(text, Schema([Field("t", .datetime)]))[0]
    #expect(column.range?.least == "2023-12-31T23:59:59Z")
    #expect(column.range?.greatest == "2024-01-01T00:00:00Z")
    #expect(column.distinct == .exactly(2))
  }

  @Test func countTruthValuesWhateverTheyAreWrittenLike() throws {
    let text = "b\ntrue\n1\nfalse\n\"\"\ntrue\n"
    let column = try statistics(text, Schema([Field("b", .boolean)]))[0]
    #expect(
      column.frequencies == [.init(value: "true", count: 3), .init(value: "false", count: 1)])
    #expect(column.missing == 1 && column.values == 4)
  }

  @Test func saysNothingOfWhatHasNoOrder() throws {
    let schema = Schema([Field("o", .object), Field("d", .duration), Field("x", .integer)])
    let columns = try statistics("o,d,x\n{},P1M,\n\"{\"\"a\"\":1}\",P30D,\n", schema)
    #expect(columns[0].distinct == nil && columns[0].range == nil)
    #expect(columns[1].distinct == .exactly(2) && columns[1].range == nil)
    #expect(columns[2].range == nil && columns[2].missing == 2)
  }

  @Test func aSortedColumnKeepsBothEndsWhereCountingIsGivenUp() throws {
    for step in [1, -1] {
      let numbers = (0..<2000).map { 5000 + step * $0 } + [5001]
      let text = "n\n" + numbers.map { "\($0)\n" }.joined()
      let column = try statistics(text, Schema([Field("n", .integer)]), bound: 3)[0]
      #expect(column.range?.least == "\(numbers.min() ?? 0)")
      #expect(column.range?.greatest == "\(numbers.max() ?? 0)")
    }
  }
}
