import Diagnostics
import Files
import GazetteModel
import Publishing
import Tabular
import TestKit
import Testing

@testable import Gazette

@Suite struct TablePassTests {
  /// What the rows of some tables come to.
  private struct Result: Equatable {
    var files: [String: [UInt8]] = [:]
    var diagnostics: [[Diagnostic]] = []
    var counts: [[Rule: Int]] = []
    var rows: [Int] = []
    var previews: [[[String?]]] = []
    var statistics: [[ColumnStatistics]] = []
  }

  private func tables(seed: UInt64, count: Int) -> [RandomTable] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      RandomTable("t\(number)", isFaulty: seed.isMultiple(of: 2), using: &random)
    }
  }

  private func project(_ tables: [RandomTable]) throws -> MemoryDisk {
    let disk = try MemoryDisk()
    for table in tables {
      for (path, text) in table.files { try disk.put(text, at: path) }
    }
    return disk
  }

  /// Lets tables pass on up to `most` threads.
  private func pass(
    _ tables: [RandomTable], most: Int, batchBytes: Int, keys: Int = 1 << 20, limit: Int = 5,
    from project: any Disk, to target: any Disk
  ) throws -> Result {
    let site = try Site.example(datasets: tables.map(\.dataset))
    let publication = try Publisher.publicFolder(of: target).begin()
    let pass = TablePass(
      project: project, site: site, keys: try ReferencedKeys(site, project),
      limits: TableLimits(batchBytes: batchBytes, keys: keys), publication: publication,
      findingsLimit: limit,
      workers: Workers(most: most), advance: { _ in })
    let outcomes = try pass.run(
      site.datasets.map { dataset in
        var resource = dataset.resources[0]
        resource.formats = [.csv, .json, .ndjson]
        let plan = FormatPlan(resource, tableBytes: 0, datasetBytes: 0)
        return TablePass.Job(dataset: dataset, resource: resource, sourceBytes: 0, plan: plan)
      })
    _ = try publication.commit()
    var result = Result(files: try target.tree("public/data"))
    for outcome in outcomes {
      let table = try #require(outcome.table)
      result.diagnostics.append(outcome.findings.diagnostics)
      result.counts.append(outcome.findings.counts)
      result.rows.append(table.rowCount)
      result.previews.append(table.firstRows)
      result.statistics.append(table.statistics)
      for file in table.files {
        let path = String(file.route.file.dropFirst("data/".count))
        #expect(result.files[path]?.count == file.size)
      }
    }
    return result
  }

  /// What the same rows come to when one thread reads them in order.
  private func oracle(_ tables: [RandomTable], batchBytes: Int, limit: Int = 5) throws -> Result {
    var result = Result()
    for table in tables {
      let resource = table.dataset.resources[0]
      let schema = try #require(CompiledSchema.compile(resource.schema).schema)
      var reader = TableReader(schema, limits: TableLimits(batchBytes: batchBytes))
      var findings = Findings(limit: limit)
      var csv = ByteBuffer()
      var array = ByteBuffer()
      var lines = ByteBuffer()
      var preview: [[String?]] = []
      var statistics = TableStatistics(schema)
      CSVWriter(schema).writeHeader(to: &csv)
      for file in resource.files {
        var rest = Array((table.files[file.name] ?? "").utf8)[...]
        try reader.read(
          file: file.name,
          from: { memory in
            let piece = rest.prefix(memory.count)
            memory.copyBytes(from: piece)
            rest = rest.dropFirst(piece.count)
            return piece.count
          }, findings: &findings
        ) { batch in
          statistics.take(batch)
          CSVWriter(schema).write(batch, to: &csv)
          JSONRowsWriter(schema).write(batch, to: &array)
          NDJSONWriter(schema).write(batch, to: &lines)
          for row in 0..<batch.rowCount where preview.count < PublishedTable.previewRows {
            preview.append((0..<batch.columnCount).map { batch.text(row: row, column: $0) })
          }
        }
      }
      JSONRowsWriter(schema).finish(rowCount: reader.rowCount, to: &array)
      result.files["\(table.dataset.name)/rows.csv"] = csv.bytes
      result.files["\(table.dataset.name)/rows.json"] = array.bytes
      result.files["\(table.dataset.name)/rows.ndjson"] = lines.bytes
      result.diagnostics.append(findings.diagnostics)
      result.counts.append(findings.counts)
      result.rows.append(reader.rowCount)
      result.previews.append(preview)
      result.statistics.append(statistics.columns)
    }
    return result
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func anyNumberOfThreadsDoesWhatOneDoesInOrder(seed: UInt64) throws {
    let tables = tables(seed: seed, count: 4)
    let project = try project(tables)
    let expected = try oracle(tables, batchBytes: 64)
    for most in [1, 2, 16] {
      let found = try pass(
        tables, most: most, batchBytes: 64, from: project, to: try MemoryDisk())
      #expect(found == expected)
    }
    #expect(expected.counts.contains { !$0.isEmpty } == seed.isMultiple(of: 2))
  }

  @Test func theSizeOfABatchChangesNothingThatIsWritten() throws {
    let tables = tables(seed: 31, count: 3)
    let project = try project(tables)
    let expected = try oracle(tables, batchBytes: 1 << 18)
    for bytes in [1, 100, 1 << 18] {
      let found = try pass(tables, most: 4, batchBytes: bytes, from: project, to: try MemoryDisk())
      #expect(found == expected)
    }
  }

  @Test(arguments: [30, 32, 34] as [UInt64])
  func keysThatAreTooManyPassAgain(seed: UInt64) throws {
    let tables = tables(seed: seed, count: 3)
    let project = try project(tables)
    let expected = try oracle(tables, batchBytes: 64, limit: .max)
    for keys in [1, 7, 40] {
      let found = try pass(
        tables, most: 4, batchBytes: 64, keys: keys, limit: .max, from: project,
        to: try MemoryDisk())
      #expect(found == expected)
    }
  }

  @Test func aFailureOfTheDiskEndsEveryThread() throws {
    let tables = tables(seed: 33, count: 4)
    let project = try project(tables)
    var number = 0
    var hasFailed = true
    while hasFailed {
      number += 7
      let faulty = FaultyDisk(try MemoryDisk(), .once(at: number))
      do {
        _ = try pass(tables, most: 16, batchBytes: 64, from: project, to: faulty)
        hasFailed = false
      } catch is PublishingError {
      } catch is DiskError {}
      #expect(hasFailed == (faulty.changes >= number))
    }
    #expect(number > 100)
  }
}
