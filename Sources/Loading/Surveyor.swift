internal import Diagnostics
internal import Files
internal import GazetteModel

/// Sorts the files of a project's folders by what they are for.
struct Surveyor {
  var survey: Survey
  var findings: Findings
  private var descriptorFolders: Set<String> = []
  private var unclear: [FileEntry] = []
  private var paths: [RelativePath] = []

  init(_ survey: Survey, findings: Findings) {
    self.survey = survey
    self.findings = findings
  }

  /// Takes in one folder's files.
  mutating func take(_ listing: Listing) {
    for name in listing.unusable {
      findings.add(
        Diagnostic(
          LoadingRules.fileName,
          "the name '\(name.name)' \(name.rule)",
          at: name.folder.map { Place($0.text) },
          help: "rename the file, using letters and digits"))
    }
    for entry in listing.entries where !Self.isHidden(entry.path) {
      switch entry.kind {
      case .folder: continue
      case .file:
        paths.append(entry.path)
        sort(entry)
      case .link, .other:
        findings.add(
          Diagnostic(
            LoadingRules.linkOutside, "'\(entry.path)' is not a file but a link or device",
            at: Place(entry.path.text), help: "copy the file itself to this place"))
      }
    }
  }

  /// Whether a file belongs to an editor or a file manager; `.well-known` is an address of the web (RFC 8615).
  private static func isHidden(_ path: RelativePath) -> Bool {
    path.parts.contains { $0.hasPrefix(".") && $0 != ".well-known" }
  }

  /// Judges what could only be judged once all files were seen.
  mutating func finish() {
    for collision in NameCollision.find(in: paths) {
      guard let last = collision.paths.last else { continue }
      let others = collision.paths.dropLast()
      findings.add(
        Diagnostic(
          LoadingRules.nameCollision,
          "'\(last.name)' differs from '\(others.map(\.name).joined(separator: "', '"))' only in case or Unicode form",
          at: Place(last.text), related: others.map { .init("the other one", at: Place($0.text)) },
          help: "rename one of them"))
    }
    for entry in unclear { reportUnused(entry) }
    unclear = []
    for (file, entry) in survey.dataFiles.sorted(by: { $0.key < $1.key }) {
      let folder = entry.path.parent?.text ?? ""
      let isDescribed = descriptorFolders.contains { folder == $0 || folder.hasPrefix($0 + "/") }
      if !isDescribed {
        survey.dataFiles[file] = nil
        reportUnused(entry)
      }
    }
  }

  private mutating func sort(_ entry: FileEntry) {
    let parts = entry.path.parts.map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("content", "notices"), ("content", "reports"), ("content", "pages"):
      if entry.path.ext != "md" {
        survey.attachments.insert(entry.path.text)
      } else if parts[1] == "notices", parts.dropFirst(2).dropLast().contains("versions") {
        sortVersion(entry)
      } else {
        sortMarkdown(entry, in: parts[1])
      }
    case ("content", "data"):
      if entry.path.name == "datapackage.json", parts.count == 4 {
        let folder = parts.dropLast().joined(separator: "/")
        descriptorFolders.insert(folder)
        survey.jobs.append(.init(entry: entry, kind: .descriptor(folder: folder)))
      } else {
        survey.dataFiles[entry.path.text] = entry
      }
    case ("content", "views") where parts.count == 3 && entry.path.ext == "sql":
      sortView(entry)
    case ("content", "files") where parts.count > 2:
      addAsset(entry, at: Array(parts.dropFirst(2)))
    case ("templates", "assets") where parts.count > 2:
      addAsset(entry, at: Array(parts.dropFirst(1)))
    case ("templates", "words") where parts.count == 3 && entry.path.ext == "yaml":
      sortWords(entry)
    case ("templates", .some) where entry.path.ext == "mustache":
      let name = parts.dropFirst().joined(separator: "/").dropLast(".mustache".count)
      survey.jobs.append(.init(entry: entry, kind: .template(name: String(name))))
    default:
      unclear.append(entry)
    }
  }

  private mutating func sortMarkdown(_ entry: FileEntry, in folder: String) {
    guard let (id, language) = name(of: entry) else { return }
    let kind: Survey.Job.Kind =
      switch folder {
      case "notices": .notice(id: id, language)
      case "reports": .report(id: id, language)
      default: .page(id: id, language)
      }
    survey.jobs.append(.init(entry: entry, kind: kind))
  }

  /// What stands before the language in a Markdown file's name, and the language; nil and a finding where
  /// there are no such.
  mutating func name(of entry: FileEntry) -> (stem: String, language: Language)? {
    let stem = entry.path.name.dropLast(3)
    let place = Place(entry.path.text)
    guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else {
      let language = survey.configuration.languages[0]
      findings.add(
        Diagnostic(
          LoadingRules.fileName, "'\(entry.path.name)' does not name a language", at: place,
          help: "rename it to '\(stem).\(language).md'"))
      return nil
    }
    let id = String(stem[..<dot])
    let tag = stem[stem.index(after: dot)...]
    guard Identifier.isAddressable(id) else {
      findings.add(
        Diagnostic(
          LoadingRules.fileName, "'\(id)' cannot be part of an address", at: place,
          help: "use letters, digits and hyphens, without spaces"))
      return nil
    }
    let languages = survey.configuration.languages
    guard let language = Language(tag), languages.contains(language) else {
      let near = Suggestion.closest(to: String(tag), in: languages.map(\.tag))
      findings.add(
        Diagnostic(
          LoadingRules.languageUnknown, "'\(tag)' is not a language of this site", at: place,
          help: near.map { "did you mean '\(id).\($0).md'?" }
            ?? "rename it to '\(id).\(languages[0]).md', or add the language to gazette.yaml"))
      return nil
    }
    return (id, language)
  }

  private mutating func sortView(_ entry: FileEntry) {
    let name = String(entry.path.name.dropLast(".sql".count))
    guard Identifier.isPlain(name), !name.contains(".") else {
      findings.add(
        Diagnostic(
          LoadingRules.viewName, "'\(name)' cannot be the name of a view",
          at: Place(entry.path.text),
          help:
            "rename the file, using lower-case letters, digits and single hyphens: filings-by-day.sql"
        ))
      return
    }
    survey.jobs.append(.init(entry: entry, kind: .view(name: name)))
  }

  private mutating func sortWords(_ entry: FileEntry) {
    let tag = entry.path.name.dropLast(".yaml".count)
    // Words of languages that this site does not have are spare, not wrong: the starter brings several.
    guard let language = Language(tag), survey.configuration.languages.contains(language) else {
      return
    }
    survey.jobs.append(.init(entry: entry, kind: .words(language)))
  }

  private mutating func addAsset(_ entry: FileEntry, at parts: [String]) {
    survey.assets.append(.init(route: Route(file: parts), file: entry.path.text))
  }

  private mutating func reportUnused(_ entry: FileEntry) {
    findings.add(
      Diagnostic(
        LoadingRules.fileUnused, "nothing reads '\(entry.path)'", at: Place(entry.path.text),
        help: "move it to where it belongs, or remove it"))
  }
}
