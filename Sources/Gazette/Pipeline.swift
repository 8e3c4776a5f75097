internal import Checking
internal import Deriving
internal import Diagnostics
internal import Exporting
public import Files
public import GazetteModel
internal import Loading
public import Publishing
internal import Rendering
internal import Tabular

/// The order of the stages: the only place that knows it.
///
/// Each stage takes values and gives values; faults of the sources are findings, and every stage goes on as far
/// as it can, so that one run reports them all. What throws is the disk.
public struct Pipeline: Sendable {
  private let project: any Disk
  private let options: Options
  private let workers = Workers()

  /// What a run is asked for.
  public struct Options: Sendable {
    /// The day or minute the site is to stand at.
    public var asOf: LocalMoment?
    /// Whether drafts and notices to come are shown too, each marked.
    public var previewsAll = false
    /// The time of a reproducible build, in seconds since 1970.
    public var epoch: Int?
    /// Whether warnings are errors.
    public var isStrict = false
    /// How many faults of one rule are kept.
    public var findingsLimit = 50
    /// Is told how far the run has come.
    public var observer: Progress.Observer = { _ in }

    /// The usual options.
    public init() {}
  }

  /// A pipeline for the project at a disk's root.
  public init(_ project: any Disk, _ options: Options = Options()) {
    self.project = project
    self.options = options
  }

  /// Finds every fault and writes nothing.
  ///
  /// Row counts are compared with those of the site that stands at `target`, where one is named.
  public func check(against target: Publisher? = nil) throws -> RunReport {
    try run(target, publishes: false)
  }

  /// Builds the site and publishes it if it has no errors.
  ///
  /// - Throws: `PublishingError` where the target cannot be used, `DiskError` where the disk fails; the old site
  ///   stands as it was.
  public func build(to publisher: Publisher) throws -> RunReport {
    try run(publisher, publishes: true)
  }

  private func run(_ target: Publisher?, publishes: Bool) throws -> RunReport {
    var report = RunReport(findings: Findings(limit: options.findingsLimit))
    guard let loaded = try load(&report.findings), let moment = moment(options.asOf, loaded),
      let present = self.moment(nil, loaded)
    else { return finished(report) }
    report.noteEncodings(of: loaded)
    let day = moment.date
    let isFixed = options.asOf ?? loaded.configuration.asOf != nil
    let site =
      options.previewsAll
      ? loaded.preview(at: moment) : loaded.published(by: moment, present: present)
    let index = SiteIndex(site)
    let standings = Lifecycle(site).standings(at: moment)
    let views = try ViewPlan(
      site, answering: site.usedViews, awaited: site.awaitedViews, findings: &report.findings)
    let assets =
      site.assets + site.viewSources
      + index.linkedAttachments.map { .init(route: site.attachment($0), file: $0) }
    let changes = ChangeLog.changes(site, standings, by: day)
    let history = Chronicle.history(site, by: day)
    let renderer = SiteRenderer(
      index, standings: standings, changes: changes, history: history,
      moment: isFixed ? moment : LocalMoment(day: day), isFixed: isFixed,
      generator: Version.generator, findings: &report.findings)
    let jobs = try jobs(site)
    let planned = routes(site, renderer, assets, jobs)
    CheckingRules.check(
      CheckContext(index: index, routes: planned, holdings: Lifecycle(site).holdings()),
      findings: &report.findings)
    checkAhead(loaded, of: site, planned, &report.findings)
    let notices = NoticeChecks(
      site: site, day: day, workers: workers, findingsLimit: options.findingsLimit)
    try notices.checkTexts(&report.findings)
    if let target { try notices.checkReleases(against: target, &report.findings) }

    // Where something is at fault already, the rows are only checked.
    let publication = publishes && isPublishable(report) ? try target?.begin() : nil
    do {
      let viewTables = try ViewTables(views, limits: site.configuration.limits)
      let passed = try passRows(jobs, site, viewTables, publication, &report.findings)
      let tables = passed.compactMap(\.table)
      // What is wrong with rows is a fault of theirs, and not of the views that read them.
      let answers = Answers(
        passed.contains { $0.findings.hasErrors }
          ? [] : try viewTables?.answers(findings: &report.findings) ?? [], tables, of: site)
      CheckingRules.check(site, answers, findings: &report.findings)
      let last = try target?.lastReleases(of: site) ?? [:]
      CheckingRules.check(
        ReleaseContext(datasets: site.datasets, tables: tables, last: last),
        findings: &report.findings)
      CheckingRules.check(
        FigureContext(
          site: site, answers: answers, last: try target?.lastFigures(of: site) ?? [:],
          written: renderer.written),
        findings: &report.findings)
      let datasets =
        try isPublishable(report) ? writeDatabases(passed, site, publication) : []
      report.asOf = isFixed ? moment : LocalMoment(day: day)
      report.nextRebuild = nextRebuild(site, standings)
      report.notices = site.notices.count
      report.datasets = site.datasets.count
      report.rows = tables.reduce(0) { $0 + $1.rowCount }
      try render(renderer.with(tables, datasets, answers), to: publication, &report)
      if let publication, isPublishable(report) {
        let context = ExportContext(
          index: index, standings: standings, changes: changes, history: history,
          tables: tables, datasets: datasets, views: answers.views, quoted: answers.quoted,
          pages: renderer.listedPages,
          day: day, moment: isFixed ? moment : nil, generator: Version.generator)
        for artifact in SiteExports.all.flatMap({ $0.artifacts(context) }) {
          try publication.write(artifact)
        }
        _ = try workers.map(assets) { try publication.copy($0, from: project) }
      }
      if let publication, isPublishable(report) {
        report.outcome = try publication.commit() == .published ? .published : .unchanged
      } else {
        publication?.abandon()
      }
      return finished(report)
    } catch {
      publication?.abandon()
      throw error
    }
  }

  private func moment(_ asked: LocalMoment?, _ site: Site) -> LocalMoment? {
    Clock.moment(
      asked: asked, site: site.configuration.asOf, epoch: options.epoch,
      zone: site.configuration.timeZone)
  }

  /// Holds the notices, reports and texts that a later day will publish against the rules now: nobody watches the
  /// build that brings them out.
  private func checkAhead(
    _ loaded: Site, of published: Site, _ routes: [CheckContext.PlannedRoute],
    _ findings: inout Findings
  ) {
    let notices = published.withheld.filter { !$0.facts.isDraft }
    let reports = published.withheldReports.filter { !$0.facts.isDraft }
    let files = Set(
      (notices.flatMap(\.texts) + published.awaited).map(\.prose.file)
        + reports.flatMap { $0.editions.map(\.prose.file) })
    guard !files.isEmpty else { return }
    var site = loaded
    site.notices.removeAll(where: \.facts.isDraft)
    site.withheld = loaded.notices.filter(\.facts.isDraft)
    site.reports.removeAll(where: \.facts.isDraft)
    site.withheldReports = loaded.reports.filter(\.facts.isDraft)
    var found = Findings(limit: options.findingsLimit)
    CheckingRules.check(
      CheckContext(index: SiteIndex(site), routes: routes, holdings: Lifecycle(site).holdings()),
      findings: &found)
    for diagnostic in found.diagnostics {
      if let file = diagnostic.place?.file, files.contains(file) { findings.add(diagnostic) }
    }
  }

  /// The next minute at which a status changes, or a notice, report or text that waits is published.
  private func nextRebuild(_ site: Site, _ standings: [String: Standing]) -> String? {
    let zone = site.configuration.timeZone
    let waiting =
      site.withheld.map(\.facts).filter { !$0.isDraft }.map(\.published)
      + site.withheldReports.map(\.facts).filter { !$0.isDraft }.map(\.published)
    let instants =
      standings.values.compactMap(\.next?.at)
      + waiting.map { zone.moment(of: $0).start }
      + site.awaited.compactMap(\.version).map { LocalMoment(day: $0).start }
    return instants.min().map { zone.timestamp(PublicationTime($0.moment)) }
  }

  private func isPublishable(_ report: RunReport) -> Bool { !finished(report).findings.hasErrors }

  private func finished(_ report: RunReport) -> RunReport {
    var report = report
    if options.isStrict { report.findings = report.findings.strict() }
    return report
  }

  private func load(_ findings: inout Findings) throws -> Site? {
    let loader = ProjectLoader(project)
    guard let survey = try loader.survey(findings: &findings) else { return nil }
    let counter = Counter(.reading, total: survey.jobs.count, options.observer)
    let limit = options.findingsLimit
    let results = try workers.map(survey.jobs) { job in
      var found = Findings(limit: limit)
      let part = try loader.read(job, of: survey, findings: &found)
      counter.advance(1)
      return (part: part, findings: found)
    }
    for result in results { findings.merge(result.findings) }
    return try loader.assemble(survey, results.compactMap(\.part), findings: &findings)
  }

  /// The tables, each with how many bytes its rows come from and what is to be made of them.
  private func jobs(_ site: Site) throws -> [TablePass.Job] {
    try site.datasets.flatMap { dataset in
      let sizes = try dataset.resources.map { resource in
        try resource.files.reduce(0) { sum, file in
          sum + (try RelativePath(file.name).flatMap { try project.entry(at: $0)?.size } ?? 0)
        }
      }
      return zip(dataset.resources, sizes).map { resource, size in
        TablePass.Job(
          dataset: dataset, resource: resource, sourceBytes: size,
          plan: FormatPlan(resource, tableBytes: size, datasetBytes: sizes.reduce(0, +)))
      }
    }
  }

  private func passRows(
    _ jobs: [TablePass.Job], _ site: Site, _ views: ViewTables?, _ publication: Publication?,
    _ findings: inout Findings
  ) throws -> [TablePass.Outcome] {
    let total = jobs.reduce(0) { $0 + $1.sourceBytes }
    let counter = Counter(.rows, total: total, options.observer)
    let pass = TablePass(
      project: project, site: site, keys: try ReferencedKeys(site, project),
      shown: site.shownTables,
      limits: TableLimits(cellBytes: site.configuration.limits.cellBytes),
      views: views, publication: publication, findingsLimit: options.findingsLimit,
      workers: workers,
      advance: { counter.advance($0) })
    let results = try pass.run(jobs)
    for result in results { findings.merge(result.findings) }
    return results
  }

  /// Writes the database of each dataset from the rows that its tables have left.
  private func writeDatabases(
    _ passed: [TablePass.Outcome], _ site: Site, _ publication: Publication?
  ) throws -> [PublishedDataset] {
    guard let publication else { return [] }
    return try workers.map(site.datasets) { dataset in
      let staged = passed.filter { $0.table?.dataset == dataset.name }.compactMap(\.staged)
      guard !staged.isEmpty else { return PublishedDataset(name: dataset.name, files: []) }
      let scratch = try publication.scratchFile()
      try scratch.write {
        try DatabaseExport(dataset, in: site).write(staged.map(\.rows), to: scratch.path)
      }
      let route = site.database(of: dataset.name)
      let file = try publication.publish(scratch, to: route, mediaType: .sqlite)
      return PublishedDataset(
        name: dataset.name,
        files: [.init(.sqlite, route: route, size: file.size, sha256: file.sha256)])
    }
  }

  /// Renders every page, so that a check finds what a build would; writes them where they are wanted.
  private func render(
    _ renderer: SiteRenderer, to publication: Publication?, _ report: inout RunReport
  ) throws {
    guard isPublishable(report) else { return }
    let requests = renderer.requests
    let counter = Counter(.pages, total: requests.count, options.observer)
    let limit = options.findingsLimit
    let results = try workers.map(requests) { request in
      var found = Findings(limit: limit)
      for artifact in renderer.render(request, findings: &found) {
        try publication?.write(artifact)
      }
      counter.advance(1)
      return found
    }
    try publication?.write(renderer.chartStyle)
    for result in results { report.findings.mergeNew(result) }
    report.pages = requests.count
  }

  private func routes(
    _ site: Site, _ renderer: SiteRenderer, _ assets: [Site.Asset], _ jobs: [TablePass.Job]
  ) -> [CheckContext.PlannedRoute] {
    var routes = renderer.requests.flatMap { request in
      ([request.route] + request.files).map { CheckContext.PlannedRoute($0, request.place) }
    }
    routes += SiteExports.all.flatMap { $0.routes(site) }.map { .init($0, nil) }
    routes.append(.init(Route(file: ["manifest.json"]), nil))
    routes.append(.init(renderer.chartStyle.route, nil))
    for job in jobs {
      routes += site.dataFiles(job.resource, of: job.dataset.name, job.plan).map {
        .init($0, job.resource.place)
      }
    }
    routes += site.datasets.filter { dataset in
      jobs.contains { $0.dataset.name == dataset.name && $0.plan.formats.contains(.sqlite) }
    }.map { .init(site.database(of: $0.name), $0.place) }
    routes += assets.map { .init($0.route, Place($0.file)) }
    return routes
  }
}
