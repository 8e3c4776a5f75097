internal import Checking
internal import Deriving
internal import Diagnostics
internal import Exporting
internal import Files
internal import GazetteModel
internal import Publishing
internal import Tabular

/// Lets the rows of tables pass once, in batches: past the checks, the exports and the preview.
struct TablePass: Sendable {
  let project: any Disk
  let site: Site
  let keys: ReferencedKeys
  /// The tables of which pages show more than a preview.
  var shown: Set<ViewResult.Source> = []
  let limits: TableLimits
  /// What views read of the rows; nil where none is to be answered.
  var views: ViewTables?
  /// Where the files go; nil where the rows are only checked.
  let publication: Publication?
  /// How many faults of one rule are kept.
  let findingsLimit: Int
  let workers: Workers
  /// Is told how many more bytes have been read.
  let advance: @Sendable (Int) -> Void

  /// One table to pass.
  struct Job: Sendable {
    let dataset: Dataset
    let resource: Dataset.Resource
    /// How many bytes its files have.
    let sourceBytes: Int
    /// Which files are made of it.
    let plan: FormatPlan
  }

  /// What became of a table, nil where its schema cannot be understood; its rows for the dataset's database, with
  /// the scratch file that they stand in; and what was found.
  typealias Outcome = (
    table: PublishedTable?, staged: (rows: StagedTable, file: ScratchFile)?, findings: Findings
  )

  /// How many of a table's first rows are kept for pages.
  func keptRows(_ job: Job) -> Int {
    shown.contains(.init(dataset: job.dataset.name, resource: job.resource.name))
      ? site.configuration.limits.viewRows : PublishedTable.previewRows
  }

  /// Passes tables.
  ///
  /// Every thread goes through the tables in order, and helps with each as long as there is more to read of it: so
  /// small tables pass side by side, and all threads come together at a large one.
  func run(_ jobs: [Job]) throws -> [Outcome] {
    let pool = ParcelPool()
    let compiled = try workers.map(jobs) { job in
      let (schema, faults) = CompiledSchema.compile(
        job.resource.schema, dialect: job.resource.dialect)
      return (
        job: job, schema: schema, faults: faults, run: schema.map { TableRun(job, $0, self, pool) }
      )
    }
    try pass(compiled.compactMap(\.run), pool)
    return try compiled.map { job, schema, faults, run in
      var findings = Findings(limit: findingsLimit)
      findings.merge(faults)
      guard let schema, let run else { return (nil, nil, findings) }
      findings.merge(run.findings)
      for register in run.remainder {
        let pool = ParcelPool()
        let again = TableRun(job, schema, self, pool, again: register)
        try pass([again], pool)
        findings.merge(again.findings)
      }
      return (run.table, run.further.staged, findings)
    }
  }

  private func pass(_ runs: [TableRun], _ pool: ParcelPool) throws {
    try workers.together {
      pool.widen()
      do {
        for run in runs { try run.help() }
      } catch {
        pool.close()
        throw error
      }
    }
  }

  /// Where a table's rows go in a format.
  func route(_ job: Job, _ format: RowFormat) -> Route {
    site.dataFile(job.resource.name + "." + format.dataFormat.fileExtension, of: job.dataset.name)
  }
}
