public import Diagnostics
public import Files
public import GazetteModel
internal import Markup

/// Reads a project's folder.
///
/// What an author wrote never makes it throw: faults are findings. It throws `DiskError` where
/// the disk fails.
public struct ProjectLoader: Sendable {
  private let disk: any Disk

  /// A loader of the project at the disk's root.
  public init(_ disk: any Disk) {
    self.disk = disk
  }

  /// Reads the configuration and lists the files; nil where the configuration cannot be read.
  public func survey(findings: inout Findings) throws -> Survey? {
    guard let path = RelativePath(Configuration.file), let entry = try disk.entry(at: path),
      entry.kind == .file
    else {
      findings.add(
        Diagnostic(
          LoadingRules.configurationMissing, "there is no gazette.yaml in this folder",
          at: nil,
          help: "run gazette in a site's folder, or start a site with 'gazette init my-site'"))
      return nil
    }
    guard let bytes = try SourceFile.read(entry, from: disk, findings: &findings) else {
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let value = YAMLParser.parse(
      Array(bytes.dropFirst(hasMark ? 3 : 0)), file: Configuration.file, offset: hasMark ? 3 : 0,
      findings: &findings)
    guard let value, let result = ConfigurationReader.read(value, findings: &findings) else {
      return nil
    }
    var surveyor = Surveyor(Survey(result), findings: Findings(limit: findings.limit))
    for name in ["content", "templates"] {
      guard let folder = RelativePath(name), let entry = try disk.entry(at: folder),
        entry.kind == .folder
      else {
        findings.add(
          Diagnostic(
            LoadingRules.folderMissing, "there is no folder '\(name)' beside gazette.yaml", at: nil,
            help:
              "make it, or run gazette in the folder that holds it; a link to a folder is not followed"
          ))
        continue
      }
      surveyor.take(try disk.list(folder))
    }
    surveyor.finish()
    findings.merge(surveyor.findings)
    return surveyor.survey
  }

  /// Reads one file; nil and findings where nothing can be made of it.
  ///
  /// Any thread.
  public func read(
    _ job: Survey.Job, of survey: Survey, findings: inout Findings
  ) throws -> Survey.Part? {
    switch job.kind {
    case .notice(let id, let language):
      return try notice(job, language, survey, findings: &findings).map {
        Survey.Part(content: .notice(id: id, $0))
      }
    case .version(let id, let day, let language):
      let base = Surveyor.original(of: job.entry.path, id, language)
      return try notice(job, base: base, language, survey, findings: &findings).map {
        Survey.Part(content: .version(of: id, on: day, $0))
      }
    case .report(let id, let language):
      guard let text = try markdown(job, survey, findings: &findings),
        let result = ReportReader.read(
          text.value, language: language, prose: text.prose, findings: &findings)
      else { return nil }
      QuotationCheck.check(result.edition.corrections, in: text.document, findings: &findings)
      return Survey.Part(content: .report(id: id, result))
    case .page(let id, let language):
      guard let text = try markdown(job, survey, findings: &findings),
        let edition = PageReader.read(
          text.value, language: language, prose: text.prose, findings: &findings)
      else { return nil }
      return Survey.Part(content: .page(id: id, edition))
    case .descriptor(let folder):
      guard let bytes = try SourceFile.read(job.entry, from: disk, findings: &findings),
        let value = JSONParser.parse(bytes, file: job.entry.path.text, findings: &findings),
        let dataset = DescriptorReader.read(
          value, folder: folder, language: survey.configuration.languages[0], findings: &findings)
      else { return nil }
      reportAbsentFiles(of: dataset, survey, findings: &findings)
      reportSizes(of: dataset, survey, findings: &findings)
      return Survey.Part(
        content: .dataset(dataset, files: DescriptorReader.files(value, folder: folder)))
    case .view(let name):
      guard
        let bytes = try SourceFile.read(
          job.entry, from: disk, limit: ViewReader.byteLimit, findings: &findings)
      else { return nil }
      return ViewReader.read(
        bytes, name: name, file: job.entry.path.text,
        language: survey.configuration.languages[0], findings: &findings
      ).map { Survey.Part(content: .view($0)) }
    case .words(let language):
      guard let bytes = try SourceFile.read(job.entry, from: disk, findings: &findings),
        let words = Self.words(
          bytes, file: job.entry.path.text, language: language, findings: &findings)
      else { return nil }
      return Survey.Part(content: .words(words))
    case .template(let name):
      guard let bytes = try SourceFile.read(job.entry, from: disk, findings: &findings) else {
        return nil
      }
      return Survey.Part(
        content: .template(.init(name: name, file: job.entry.path.text, bytes: bytes)))
    }
  }

  /// Puts the parts of a project together.
  public func assemble(
    _ survey: Survey, _ parts: [Survey.Part], findings: inout Findings
  ) throws -> Site {
    try SiteAssembler(survey, disk: disk).assemble(parts, findings: &findings)
  }

  /// The interface words that a file's bytes hold; nil and findings where they cannot be read.
  public static func words(
    _ bytes: [UInt8], file: String, language: Language, findings: inout Findings
  ) -> Words? {
    YAMLParser.parse(bytes, file: file, offset: 0, findings: &findings)
      .flatMap { WordsReader.read($0, language: language, findings: &findings) }
  }

  private func notice(
    _ job: Survey.Job, base: String? = nil, _ language: Language, _ survey: Survey,
    findings: inout Findings
  ) throws -> NoticeReader.Result? {
    guard let text = try markdown(job, base: base, survey, findings: &findings),
      let result = NoticeReader.read(
        text.value, language: language, prose: text.prose, findings: &findings)
    else { return nil }
    QuotationCheck.check(result.edition.corrections, in: text.document, findings: &findings)
    return result
  }

  private func markdown(
    _ job: Survey.Job, base: String? = nil, _ survey: Survey, findings: inout Findings
  ) throws -> (value: SourceValue, prose: Prose, document: MarkdownDocument)? {
    let file = job.entry.path.text
    let limit = survey.configuration.limits.noticeBytes
    guard
      let bytes = try SourceFile.read(
        job.entry, from: disk, limit: limit, limitName: "limits.notice_bytes", findings: &findings),
      let front = FrontMatter.parse(bytes, file: file, findings: &findings)
    else { return nil }
    let body = Array(bytes[front.bodyOffset...])
    let document = MarkdownDocument.parse(
      body, file: file, offset: front.bodyOffset,
      settings: MarkdownSettings(
        schemes: LinkTarget.schemes, reservedIDs: Prose.reservedIDs,
        reservedSeries: Prose.reservedSeries, byteLimit: limit),
      findings: &findings)
    var figures = PlainFigures(in: bytes, at: 0)
    let value = figures.plain(front.value)
    let reader = ExhibitReader(
      document: document, body: body, offset: front.bodyOffset, base: base ?? file)
    let exhibits = reader.read(findings: &findings)
    let prose = Prose(
      file: file, base: base, offset: front.bodyOffset, bytes: body,
      headings: document.headings.map {
        Prose.Heading(level: $0.level, text: $0.text, id: $0.id, place: $0.place)
      },
      links: figures.links
        + document.links.filter(\.isAllowed).map {
          Prose.Link(
            destination: $0.destination, text: $0.text, isImage: $0.kind == .image, place: $0.place,
            textPlace: $0.textPlace)
        } + exhibits.figures,
      exhibits: exhibits.exhibits)
    return (value, prose, document)
  }

  private func reportAbsentFiles(
    of dataset: Dataset, _ survey: Survey, findings: inout Findings
  ) {
    for file in dataset.resources.flatMap(\.files) where survey.dataFiles[file.name] == nil {
      let folder = dataset.place.file.dropLast("datapackage.json".count)
      let near = Suggestion.closest(
        to: file.name, in: survey.dataFiles.keys.filter { $0.hasPrefix(folder) })
      findings.add(
        Diagnostic(
          LoadingRules.fileAbsent, "there is no file '\(file.name)'", at: file.place,
          help: near.map { "did you mean '\($0.dropFirst(folder.count))'?" }
            ?? "put the file there, or mend its name"))
    }
  }

  private func reportSizes(of dataset: Dataset, _ survey: Survey, findings: inout Findings) {
    for resource in dataset.resources {
      let sizes = resource.files.compactMap { survey.dataFiles[$0.name]?.size }
      guard let file = resource.files.first, sizes.count == resource.files.count,
        let promised = resource.bytes, case let size = sizes.reduce(0, +), size != promised
      else { continue }
      findings.add(
        Diagnostic(
          LoadingRules.fileSize,
          "the \(sizes.count == 1 ? "file has" : "files have") \(size) bytes; the descriptor promises \(promised)",
          at: Place(file.name),
          related: [.init("declared in this resource", at: resource.place)],
          help: size < promised
            ? "fetch the file again, since it was probably cut off; or correct 'bytes'"
            : "correct 'bytes', or take it out: Gazette counts what it publishes itself"))
    }
  }
}
