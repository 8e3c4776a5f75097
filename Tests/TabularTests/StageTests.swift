import Diagnostics
import Tabular
import Testing

@Suite struct StageTests {
  private let schema = Schema(
    [Field("id", .integer), Field("name", .string), Field("day", .date, format: "%d/%m/%Y")],
    primaryKey: ["id"])

  private var text: String {
    "id,name,day\n"
      + (0..<200).map { "\($0 % 150),\"n \"\"\($0)\"\"\",1\($0 % 10)/03/2022\n" }.joined()
  }

  @Test func doTheSameApartAsTogether() async throws {
    let limits = TableLimits(batchBytes: 256)
    let together = try read(text, schema, limits: limits)

    let compiled = try compiled(schema)
    var scanner = TableScanner(compiled, limits: limits)
    var findings = Findings()
    var source = MemorySource(bytes: Array(text.utf8))
    scanner.open("t.csv")
    var batches: [RowBatch] = []
    while let batch = try scanner.next(from: { source.fill($0) }, findings: &findings) {
      batches.append(batch)
    }
    // The checks of the batches run side by side, and are put back into order.
    let checker = RowChecker(compiled)
    let checked = await withTaskGroup(of: (Int, RowBatch, Findings).self) { group in
      for (index, batch) in batches.enumerated() {
        group.addTask {
          var batch = batch
          var findings = Findings()
          checker.check(&batch, findings: &findings)
          return (index, batch, findings)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
    }
    var register = KeyRegister(compiled)
    var csv = ByteBuffer()
    CSVWriter(compiled).writeHeader(to: &csv)
    for (_, batch, found) in checked {
      findings.merge(found)
      register.admit(batch, findings: &findings)
      CSVWriter(compiled).write(batch, to: &csv)
    }
    #expect(batches.count > 10)
    #expect(findings.diagnostics == together.findings.diagnostics)
    #expect(findings.counts[TabularRules.keyDuplicate] == 50)
    #expect(String(decoding: csv.bytes, as: UTF8.self) == together.csv)
  }

  @Test func lendOutTheSameCellsInEveryWay() throws {
    let compiled = try compiled(schema)
    var reader = TableReader(compiled, limits: TableLimits(batchBytes: 128))
    var findings = Findings()
    var source = MemorySource(bytes: Array((text + "999,,\n").utf8))
    var missing = 0
    try reader.read(file: "t", from: { source.fill($0) }, findings: &findings) { batch in
      batch.withUnsafeCells { grid in
        #expect(grid.rowCount == batch.rowCount && grid.columnCount == batch.columnCount)
        for row in 0..<grid.rowCount {
          for column in 0..<grid.columnCount {
            #expect(Array(grid[row, column]) == Array(batch.bytes(row: row, column: column)))
            #expect(grid.isMissing(row, column) == batch.isMissing(row: row, column: column))
            #expect((batch.text(row: row, column: column) == nil) == grid.isMissing(row, column))
            missing += grid.isMissing(row, column) ? 1 : 0
          }
        }
      }
    }
    #expect(missing == 2)
  }

  @Test func leaveABatchThatIsKeptAsItWas() throws {
    let compiled = try compiled(schema)
    var reader = TableReader(compiled, limits: TableLimits(batchBytes: 64))
    var findings = Findings()
    var source = MemorySource(bytes: Array(text.utf8))
    var kept: [RowBatch] = []
    var names: [String?] = []
    try reader.read(file: "t", from: { source.fill($0) }, findings: &findings) { batch in
      kept.append(batch)
      for row in 0..<batch.rowCount { names.append(batch.text(row: row, column: 1)) }
    }
    #expect(
      kept.flatMap { batch in (0..<batch.rowCount).map { batch.text(row: $0, column: 1) } } == names
    )
  }
}
