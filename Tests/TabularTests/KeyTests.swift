import Diagnostics
import Testing

@testable import Tabular

@Suite struct KeyTests {
  /// From the test vectors of the algorithm's authors: the key 00 to 0F, the texts 00, 00 01, ...
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
  ])
  func hashesAsSipHashDoes(_ count: Int, _ expected: String) {
    let bytes = (0..<count).map { UInt8($0) }
    let hash = bytes.withUnsafeBufferPointer { KeyHash($0) }
    let text = [hash.low.byteSwapped, hash.high.byteSwapped].map {
      let digits = String($0, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    #expect(text.joined() == expected)
  }

  @Test func findsDuplicatesAsASetDoes() throws {
    var random = RandomBytes(seed: 8)
    let schema = Schema([Field("id", .integer), Field("x")], primaryKey: ["id"])
    for size in [10, 500, 5000] {
      let numbers = (0..<size).map { _ in Int.random(in: 0..<size * 2, using: &random) }
      let text = "id,x\n" + numbers.map { "\($0),\n" }.joined()
      let reading = try read(text, schema, limits: TableLimits(batchBytes: 512))
      let expected = numbers.count - Set(numbers).count
      #expect(reading.findings.counts[TabularRules.keyDuplicate] ?? 0 == expected)
    }
  }

  /// The rows whose keys were there before, each with the first row of its key, and how often all rows passed.
  private func duplicates(
    _ text: String, _ schema: Schema, keys: Int
  ) throws -> (found: Set<[Int]>, passes: Int) {
    let compiled = try compiled(schema)
    let limits = TableLimits(batchBytes: 64, keys: keys)
    var reader = TableReader(compiled, limits: limits)
    var findings = Findings(limit: .max)
    var source = MemorySource(bytes: Array(text.utf8))
    var batches: [RowBatch] = []
    try reader.read(file: "t", from: { source.fill($0) }, findings: &findings) {
      batches.append($0)
    }
    let remainder = reader.register.remainder(rowCount: reader.rowCount)
    for var register in remainder {
      for batch in batches { register.admit(batch, findings: &findings) }
    }
    let pairs = findings.diagnostics.map {
      [$0.place?.bytes?.lowerBound ?? -1, $0.related.first?.place.bytes?.lowerBound ?? -1]
    }
    #expect(Set(pairs).count == pairs.count)
    return (Set(pairs), 1 + remainder.count)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func findsTheSameInBoundedMemory(seed: UInt64) throws {
    var random = RandomBytes(seed: seed)
    let schema = Schema(
      [Field("id", .integer), Field("x", .string), Field("y", .integer)], primaryKey: ["id"],
      uniqueKeys: [["x", "y"]])
    // Ascending throughout, out of order somewhere, or in no order at all.
    let disorder = [0, 1, 200].randomElement(using: &random) ?? 0
    var ids = Array(0..<200)
    for _ in 0..<disorder {
      let index = Int.random(in: 0..<200, using: &random)
      ids[index] = Int.random(in: 0..<200, using: &random)
    }
    let text = "id,x,y\n" + ids.map { "\($0),\($0 % 50 < 25 ? "b" : "公"),\($0)\n" }.joined()
    let expected = try duplicates(text, schema, keys: .max)
    #expect(expected.passes == 1)
    for keys in [1, 10, 30, 150, 400] {
      let found = try duplicates(text, schema, keys: keys)
      #expect(found.found == expected.found)
      #expect(found.passes <= 2 + 400 / keys)
    }
  }

  @Test func keepsNothingOfKeysThatAscend() throws {
    let schema = Schema([Field("id", .integer), Field("day", .date)], primaryKey: ["day", "id"])
    let rows = (1...300).map { "\($0 % 30 + 5),2022-03-\($0 / 30 + 10)\n" }.joined()
    #expect(try duplicates("id,day\n" + rows, schema, keys: 1).passes == 1)
    #expect(try duplicates("id,day\n" + rows + "007,2022-03-22\n", schema, keys: 1).passes > 1)
  }

  @Test func namesTheRowThatHadTheKeyFirst() throws {
    let schema = Schema([Field("id", .string, title: "ID")], primaryKey: ["id"])
    let reading = try read(
      [("1.csv", Array("id\nBA-1\nBA-2\n".utf8)), ("2.csv", Array("id\nBA-3\n\"BA-2\"\n".utf8))],
      schema)
    let fault = try #require(reading.fault)
    #expect(fault.message == "'ID' must not have the same value twice; found 'BA-2' again")
    #expect(fault.place == Place("2.csv", 8..<14))
    #expect(fault.label == "is the primary key")
    #expect(
      fault.related.first == Diagnostic.Label("first used in this row", at: Place("1.csv", 8..<9)))
  }

  @Test func comparesValuesAndNotTexts() throws {
    let examples: [(FieldType, String, String, Bool)] = [
      (.integer, "7", "007", true), (.string, "7", "007", false), (.number, "1.0", "1.00", true),
      (.boolean, "TRUE", "1", true),
      (.datetime, "2022-03-19T08:00:00+08:00", "2022-03-19T00:00:00Z", true),
      (.duration, "PT60S", "PT1M", true), (.duration, "P1M", "P30D", false),
      (.number, "NaN", "nan", true), (.geopoint, "\"1.0,2\"", "\"1, 2.0\"", true),
      (.object, "\"{\"\"a\"\":1}\"", "\"{\"\"a\"\" : 1.0}\"", true), (.any, "a", "a ", false),
    ]
    for (type, first, second, isSame) in examples {
      let field = Field("f", type, constraints: Constraints(unique: true))
      let reading = try read("f\n\(first)\n\(second)\n", Schema([field]))
      #expect(reading.codes == (isSame ? ["key-duplicate"] : []), "\(first) \(second)")
    }
  }

  @Test func keepsPartsOfAKeyApart() throws {
    let schema = Schema([Field("a", .string), Field("b", .string)], uniqueKeys: [["a", "b"]])
    #expect(try read("a,b\nx,yz\nxy,z\nx,y\n", schema).codes == [])
    let reading = try read("a,b\nx,yz\nx,yz\n", schema)
    #expect(
      reading.fault?.message
        == "'a', 'b' must not have the same values twice; found 'x', 'yz' again")
  }

  @Test func leavesMissingValuesOutOfUniqueKeys() throws {
    let schema = Schema(
      [Field("a", .string), Field("b", .string)], uniqueKeys: [["a", "b"], ["b"]])
    #expect(try read("a,b\nx,\nx,\n,\n,\n", schema).codes == [])
  }

  @Test func requiresThePrimaryKey() throws {
    let schema = Schema([Field("a", .string), Field("b", .string)], primaryKey: ["a", "b"])
    #expect(try read("a,b\nx,\nx,\n", schema).codes == ["cell-required", "cell-required"])
  }

  private func keys(_ text: String, _ schema: Schema, _ fields: [String]) throws -> KeySet {
    let compiled = try compiled(schema)
    var collector = try #require(KeyCollector(compiled, fields: fields))
    var reader = TableReader(compiled)
    var source = MemorySource(bytes: Array(text.utf8))
    var findings = Findings()
    try reader.read(file: "t", from: { source.fill($0) }, findings: &findings) { collector.add($0) }
    return collector.keys
  }

  @Test func looksUpForeignKeys() throws {
    let areas = try keys(
      "id,n\nbao-an,1\nxihe,2\n,3\n", Schema([Field("id", .string), Field("n")]), ["id"])
    #expect(areas.count == 2)
    let key = ForeignKey(
      ["area"], resource: "areas", referencedFields: ["id"],
      place: Place("datapackage.json", 9..<12))
    let schema = Schema([Field("area", .string), Field("x")], foreignKeys: [key])
    let reading = try read("area,x\nbao-an,\nbaoan,\n,\n", schema, references: [areas])
    let fault = try #require(reading.fault)
    #expect(fault.rule == TabularRules.keyMissing)
    #expect(fault.message == "'area' must occur in 'id' of 'areas'; found 'baoan'")
    #expect(fault.place?.bytes == 15..<20)
    #expect(
      fault.related == [Diagnostic.Label("declared here", at: Place("datapackage.json", 9..<12))])
    #expect(try read("area,x\nbaoan,\n", schema, references: [nil]).codes == [])
    #expect(try read("area,x\nbaoan,\n", schema).codes == [])
  }

  @Test func looksUpKeysOfSeveralFieldsAndOfTheTableItself() throws {
    let schema = Schema(
      [Field("id", .integer), Field("year", .year), Field("parent", .integer)],
      foreignKeys: [ForeignKey(["parent", "year"], referencedFields: ["id", "year"])])
    let text = "id,year,parent\n1,2022,\n2,2022,01\n3,2023,1\n"
    let keys = try keys(text, schema, ["id", "year"])
    #expect(try read(text, schema, references: [keys]).codes == ["key-missing"])
  }

  @Test func collectsAsASetDoes() {
    var random = RandomBytes(seed: 13)
    var keys = KeySet()
    var expected: Set<UInt64> = []
    for _ in 0..<6000 {
      let number = UInt64.random(in: 1...5000, using: &random)
      // Few different low bits, so that slots are contended for.
      keys.insert(KeyHash(low: number & 1023, high: number))
      expected.insert(number)
    }
    #expect(keys.count == expected.count)
    for number in 1...6000 as ClosedRange<UInt64> where number % 7 == 0 {
      #expect(keys.contains(KeyHash(low: number & 1023, high: number)) == expected.contains(number))
    }
  }
}
