internal import Diagnostics
internal import Files
internal import GazetteModel
internal import Tabular

/// Puts what was read from single files together to a site.
struct SiteAssembler {
  let survey: Survey
  private let disk: any Disk

  init(_ survey: Survey, disk: any Disk) {
    self.survey = survey
    self.disk = disk
  }

  func assemble(_ parts: [Survey.Part], findings: inout Findings) throws -> Site {
    var notices: [String: [NoticeReader.Result]] = [:]
    var versions: [VersionAssembler.Version] = []
    var reports: [String: [ReportReader.Result]] = [:]
    var pages: [String: [Page.Edition]] = [:]
    var datasets: [Dataset] = []
    var views: [View] = []
    var named: Set<String> = []
    var words: [Words] = []
    var templates: [Site.Template] = []
    for part in parts {
      switch part.content {
      case .notice(let id, let result): notices[id, default: []].append(result)
      case .version(let id, let day, let result):
        versions.append(.init(notice: id, day: day, result: result))
      case .report(let id, let result): reports[id, default: []].append(result)
      case .page(let id, let edition): pages[id, default: []].append(edition)
      case .dataset(let dataset, let files):
        datasets.append(dataset)
        named.formUnion(files)
      case .view(let view): views.append(view)
      case .words(let language): words.append(language)
      case .template(let template): templates.append(template)
      }
    }
    datasets.sort { $0.name < $1.name }
    reportUnnamedFiles(datasets, named, findings: &findings)
    reportMissingWords(words, findings: &findings)
    let assembler = VersionAssembler(survey, versions, findings: &findings)
    let documents = self.notices(notices, assembler, findings: &findings)
    let told = self.reports(reports, findings: &findings)
    let freePages = pages.map { Page(id: $0.key, editions: $0.value.sorted(by: inOrder)) }
    var site = Site(
      configuration: survey.configuration,
      authorities: try vocabulary(survey.authorities, datasets, findings: &findings),
      areas: try vocabulary(survey.areas, datasets, findings: &findings),
      topics: try vocabulary(survey.topics, datasets, findings: &findings),
      notices: documents, reports: told, pages: freePages.sorted { $0.id < $1.id },
      datasets: datasets,
      views: views.sorted { $0.name < $1.name }, templates: templates.sorted { $0.name < $1.name },
      words: words.sorted { rank($0.language) < rank($1.language) },
      assets: survey.assets, attachments: survey.attachments,
      unreadable: unreadable(documents, told, freePages, datasets, views))
    site.outlines = try OutlineReader(disk: disk, attachments: survey.attachments)
      .read(for: site.texts, findings: &findings)
    return site
  }

  /// The notices, reports, pages, datasets and views that have files and did not come out of them, and those files.
  private func unreadable(
    _ notices: [Notice], _ reports: [Report], _ pages: [Page], _ datasets: [Dataset],
    _ views: [View]
  ) -> Set<String> {
    let read =
      Set(notices.flatMap { $0.texts.map(\.prose.file) })
      .union(reports.flatMap { $0.editions.map(\.prose.file) })
      .union(pages.flatMap { $0.editions.map(\.prose.file) })
      .union(datasets.map(\.place.file))
      .union(views.map(\.file))
    var names: Set<String> = []
    for job in survey.jobs where !read.contains(job.entry.path.text) {
      switch job.kind {
      case .notice(let id, _): names.insert("notice:" + id)
      case .report(let id, _): names.insert("report:" + id)
      case .page(let id, _): names.insert("page:" + id)
      case .descriptor(let folder):
        names.insert("dataset:" + (folder.split(separator: "/").last ?? ""))
      case .version: break
      case .view(let name): names.insert("view:" + name)
      case .words, .template: continue
      }
      names.insert(job.entry.path.text)
    }
    return names
  }

  func rank(_ language: Language) -> Int {
    survey.configuration.languages.firstIndex(of: language) ?? .max
  }

  private func inOrder(_ left: Page.Edition, _ right: Page.Edition) -> Bool {
    (rank(left.language), left.prose.file) < (rank(right.language), right.prose.file)
  }

  private func notices(
    _ results: [String: [NoticeReader.Result]], _ versions: VersionAssembler,
    findings: inout Findings
  ) -> [Notice] {
    let zone = survey.configuration.timeZone
    var notices: [Notice] = []
    for (id, editions) in results.sorted(by: { $0.key < $1.key }) {
      let sorted = editions.sorted {
        (rank($0.edition.language), $0.edition.prose.file)
          < (rank($1.edition.language), $1.edition.prose.file)
      }
      guard var facts = NoticeReader.facts(sorted, findings: &findings) else { continue }
      facts.published = PublicationTime(zone.moment(of: facts.published))
      let notice = Notice(id: id, facts: facts, editions: sorted.map(\.edition))
      notices.append(versions.complete(notice, sorted, findings: &findings))
    }
    return notices.sorted { left, right in
      let (first, second) = (left.facts.published.moment.start, right.facts.published.moment.start)
      return first != second ? first > second : left.id < right.id
    }
  }

  private func reportUnnamedFiles(
    _ datasets: [Dataset], _ named: Set<String>, findings: inout Findings
  ) {
    let readable = Set(datasets.map { $0.place.file.dropLast("/datapackage.json".count) })
    for file in survey.dataFiles.keys.sorted() where !named.contains(file) {
      // A descriptor that cannot be read has faults of its own, and names no files.
      guard readable.contains(where: { file.hasPrefix($0 + "/") }) else { continue }
      findings.add(
        Diagnostic(
          LoadingRules.fileUnused, "no resource names '\(file)', so it is not published",
          at: Place(file), help: "name it in the dataset's descriptor, or move it elsewhere"))
    }
  }

  private func reportMissingWords(_ words: [Words], findings: inout Findings) {
    for language in survey.configuration.languages
    where !words.contains(where: { $0.language == language }) {
      findings.add(
        Diagnostic(
          LoadingRules.wordMissing, "there is no readable file templates/words/\(language).yaml",
          at: Place(Configuration.file),
          help: "copy the words of another language there and translate them"))
    }
    let keys = Set(words.flatMap(\.keys) + WordName.allCases.map(\.rawValue)).sorted()
    for language in words {
      for key in keys where language.phrase(key) == nil {
        let other = words.first { $0.phrase(key) != nil }
        findings.add(
          Diagnostic(
            LoadingRules.wordMissing, "the word '\(key)' is missing", at: Place(language.file),
            related: (other?.phrase(key)?.place).map { [.init("it stands here", at: $0)] } ?? [],
            help: "add a line '\(key): …'"))
      }
    }
  }

  private func vocabulary(
    _ source: VocabularySource?, _ datasets: [Dataset], findings: inout Findings
  ) throws -> Vocabulary {
    switch source {
    case nil: Vocabulary([])
    case .terms(let terms): Vocabulary(terms)
    case .columns(let columns): try vocabulary(columns, datasets, findings: &findings)
    }
  }

  private func vocabulary(
    _ columns: VocabularySource.Columns, _ datasets: [Dataset], findings: inout Findings
  ) throws -> Vocabulary {
    func missing(_ reference: Reference, _ what: String, among names: [String]) {
      let near = Suggestion.closest(to: reference.name, in: names)
      findings.add(
        Diagnostic(
          LoadingRules.vocabularySource, "there is no \(what) '\(reference.name)'",
          at: reference.place,
          help: near.map { "did you mean '\($0)'?" }
            ?? "name one of \(names.joined(separator: ", "))"))
    }
    guard let dataset = datasets.first(where: { $0.name == columns.dataset.name }) else {
      let isUnreadable = survey.jobs.contains { job in
        if case .descriptor(let folder) = job.kind {
          folder.hasSuffix("/" + columns.dataset.name)
        } else {
          false
        }
      }
      if isUnreadable { return .unreadable }
      missing(columns.dataset, "dataset", among: datasets.map(\.name))
      return .unreadable
    }
    guard let resource = dataset.resources.first(where: { $0.name == columns.resource.name }) else {
      missing(columns.resource, "resource", among: dataset.resources.map(\.name))
      return .unreadable
    }
    let fields = resource.schema.fields.map(\.name)
    let wanted = [columns.id] + columns.names.map(\.column) + (columns.parent.map { [$0] } ?? [])
    for column in wanted where !fields.contains(column.name) {
      missing(column, "column", among: fields)
    }
    guard let id = fields.firstIndex(of: columns.id.name),
      let compiled = CompiledSchema.compile(resource.schema, dialect: resource.dialect).schema
    else { return .unreadable }
    let names = columns.names.compactMap { name in
      fields.firstIndex(of: name.column.name).map { (language: name.language, index: $0) }
    }
    let parent = columns.parent.flatMap { fields.firstIndex(of: $0.name) }
    var terms: [Vocabulary.Term] = []
    // The rows are checked, and their faults reported, when the dataset itself passes.
    var unheard = Findings(limit: 0)
    var reader = TableReader(
      compiled, limits: TableLimits(cellBytes: survey.configuration.limits.cellBytes))
    for file in resource.files {
      guard let entry = survey.dataFiles[file.name] else { return .unreadable }
      let source = try disk.open(entry.path)
      var offset = 0
      try reader.read(
        file: file.name,
        from: { buffer in
          let count = try source.read(at: offset, into: buffer)
          offset += count
          return count
        }, findings: &unheard
      ) { batch in
        for row in 0..<batch.rowCount {
          guard let key = batch.text(row: row, column: id) else { continue }
          var texts: [Language: String] = [:]
          for name in names { texts[name.language] = batch.text(row: row, column: name.index) }
          terms.append(
            .init(
              id: key, name: texts.isEmpty ? Localized(key) : Localized(texts),
              parent: parent.flatMap { batch.text(row: row, column: $0) },
              place: Place(file.name)))
        }
      }
    }
    // The rows of a table stand in the order of their keys, which is none for readers.
    return Vocabulary(terms, isOrdered: false)
  }
}
