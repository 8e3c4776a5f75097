internal import Checking
internal import Diagnostics
internal import Exporting
internal import Files
internal import GazetteModel
internal import Loading
internal import Publishing
internal import Synchronization
internal import Tabular

/// One table whose rows pass: any number of threads read, check and write its batches, and lanes put them in order.
final class TableRun: Sendable {
  /// What has been read so far: one thread at a time reads on.
  private struct Reading {
    /// Nil where all has been read.
    var scanner: TableScanner?
    var files: ArraySlice<Reference>
    var source: TableSource?
    var parcels = 0
  }

  private let pass: TablePass
  private let job: TablePass.Job
  private let pool: ParcelPool
  private let advance: @Sendable (Int) -> Void
  private let checker: RowChecker
  private let export: RowsExport
  /// Nil where the rows pass again for their keys.
  private let statistics: SharedStatistics?
  private let reading: Mutex<Reading>
  private let ledger: Lane<TableLedger, Parcel>
  private let files: [Lane<TableFile, Parcel>]
  private let furtherFiles: [Lane<FurtherFileRun, Parcel>]
  private let omissions: [FormatPlan.Omission]

  /// A table of which nothing has been read; `again` looks at what its keys left in an earlier pass, and nothing
  /// else.
  init(
    _ job: TablePass.Job, _ schema: CompiledSchema, _ pass: TablePass, _ pool: ParcelPool,
    again register: KeyRegister? = nil
  ) {
    self.pass = pass
    self.job = job
    self.pool = pool
    if register == nil { advance = pass.advance } else { advance = { _ in } }
    checker = RowChecker(
      schema, references: pass.keys.references(of: job.resource, in: job.dataset))
    let formats = job.plan.formats
    let rowFormats = RowFormat.allCases.filter { formats.contains($0.dataFormat) }
    export = RowsExport(schema, rowFormats)
    let statistics = register == nil ? SharedStatistics(schema) : nil
    self.statistics = statistics
    reading = Mutex(
      Reading(
        scanner: TableScanner(schema, limits: pass.limits), files: job.resource.files[...]))

    @Sendable func release(_ parcel: Parcel) {
      let left = parcel.readers.subtract(1, ordering: .acquiringAndReleasing).newValue
      if left == 0 { pool.giveBack(parcel) }
    }
    let empty = TableLedger(
      register ?? KeyRegister(schema, limits: pass.limits),
      register == nil ? RowRuleChecks(job.resource, schema) : nil, keeping: pass.keptRows(job),
      findingsLimit: pass.findingsLimit)
    ledger = Lane(empty) { ledger, parcel in
      ledger.take(parcel)
      // The last parcel's turn comes when all others have been worked on.
      if parcel.rowCount != nil { ledger.statistics = statistics?.finish() ?? [] }
      release(parcel)
    }
    guard register == nil else {
      (files, furtherFiles, omissions) = ([], [], [])
      return
    }
    let further = FurtherFiles(job, in: pass.site, schema, pass.views, pass.publication)
    omissions = further.omissions
    furtherFiles = further.openers.map { open in
      Lane(FurtherFileRun(open)) { file, parcel in
        try file.take(parcel)
        release(parcel)
      }
    }
    guard let publication = pass.publication else {
      files = []
      return
    }
    files = rowFormats.map { format in
      let file = TableFile(
        format, at: pass.route(job, format), of: publication, isCompressed: formats.contains(.gzip))
      return Lane(file) { file, parcel in
        try file.take(parcel)
        release(parcel)
      }
    }
  }

  /// Passes batches until all have been read, beside other threads that do the same.
  func help() throws {
    while let parcel = pool.take() {
      guard try read(parcel) else {
        pool.giveBack(parcel)
        return
      }
      work(parcel)
      let number = parcel.number
      parcel.readers.store(1 + files.count + furtherFiles.count, ordering: .relaxed)
      for file in files { try file.handIn(parcel, number: number) }
      for file in furtherFiles { try file.handIn(parcel, number: number) }
      try ledger.handIn(parcel, number: parcel.number)
    }
  }

  /// What became of the table, once all has been handed in.
  var table: PublishedTable {
    let ledger = ledger.withState { $0 }
    let further = further
    let plain = files.flatMap { $0.withState(\.published) }
    return PublishedTable(
      dataset: job.dataset.name, resource: job.resource.name, rowCount: ledger.rowCount,
      firstRows: ledger.firstRows,
      files: plain.filter { !$0.isCompressed } + further.files + plain.filter(\.isCompressed),
      parts: further.parts, omissions: further.omissions, statistics: ledger.statistics)
  }

  /// What became of the further files, once all has been handed in.
  var further: FurtherFileOutcome {
    var outcome = FurtherFileOutcome(omissions: omissions)
    for file in furtherFiles { outcome.add(file.withState(\.outcome)) }
    return outcome
  }

  /// What was found, once all has been handed in.
  var findings: Findings {
    var findings = ledger.withState(\.findings)
    let further = further
    for fault in further.faults { findings.add(fault) }
    for omission in further.omissions {
      findings.add(ExportingRules.leftOut(omission, of: job.resource, in: job.dataset))
    }
    return findings
  }

  /// What the rows have to pass once more, each from the first row on.
  var remainder: [KeyRegister] { ledger.withState(\.remainder) }

  /// Reads the next batch into a parcel; false where the last parcel has been given out.
  private func read(_ parcel: Parcel) throws -> Bool {
    try reading.withLock { reading in
      guard var scanner = reading.scanner.take() else { return false }
      if let batch = parcel.batch.take() { scanner.recycle(batch) }
      parcel.number = reading.parcels
      parcel.findings = Findings(limit: pass.findingsLimit)
      parcel.rowCount = nil
      reading.parcels += 1
      while true {
        if let source = reading.source {
          parcel.batch = try scanner.next(from: source.read, findings: &parcel.findings)
          if parcel.batch != nil { break }
          if let promised = job.resource.sha256, let found = source.sha256, found != promised.name {
            parcel.findings.add(
              LoadingRules.hashDiffers(
                file: job.resource.files[0].name, found: found, promised: promised))
          }
          reading.source = nil
        }
        guard let file = reading.files.popFirst() else {
          parcel.rowCount = scanner.rowCount
          return true
        }
        reading.source = try TableSource(
          file.name, pass.project, isHashed: statistics != nil && job.resource.sha256 != nil,
          advance)
        scanner.open(file.name)
      }
      reading.scanner = scanner
      return true
    }
  }

  /// Checks and writes the rows of a parcel.
  private func work(_ parcel: Parcel) {
    if var batch = parcel.batch.take() {
      checker.check(&batch, findings: &parcel.findings)
      statistics?.take(batch)
      parcel.batch = batch
    }
    guard !files.isEmpty else { return }
    parcel.rendered.removeAll()
    if parcel.number == 0 { export.begin(&parcel.rendered) }
    if let batch = parcel.batch { export.write(batch, to: &parcel.rendered) }
    if let rowCount = parcel.rowCount { export.finish(rowCount: rowCount, &parcel.rendered) }
  }
}
