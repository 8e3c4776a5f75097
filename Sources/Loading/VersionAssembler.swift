internal import Diagnostics
internal import GazetteModel

/// Gives editions the texts that stood before them.
struct VersionAssembler {
  /// An earlier text, as its file holds it.
  struct Version {
    /// The id of the notice.
    var notice: String
    /// The day from which it stood, as the file is called.
    var day: CalendarDate
    var result: NoticeReader.Result
  }

  private let versions: [String: [Version]]

  /// Sorts the versions by notice, and reports those that belong to none.
  init(_ survey: Survey, _ versions: [Version], findings: inout Findings) {
    var languages: [String: Set<Language>] = [:]
    for job in survey.jobs {
      if case .notice(let id, let language) = job.kind {
        languages[id, default: []].insert(language)
      }
    }
    for version in versions {
      let text = version.result.edition
      let known = languages[version.notice]
      guard known?.contains(text.language) != true else { continue }
      let near = Suggestion.closest(to: version.notice, in: languages.keys)
      findings.add(
        Diagnostic(
          LoadingRules.versionOfNothing,
          known == nil
            ? "there is no notice '\(version.notice)'"
            : "the notice '\(version.notice)' has no file in the language \(text.language)",
          at: Place(text.prose.file),
          help: known == nil
            ? near.map { "did you mean the folder 'versions/\($0)'?" }
              ?? "call the folder like the notice's file, without language and ending"
            : "put the present text beside the folder 'versions', as '\(version.notice).\(text.language).md'"
        ))
    }
    self.versions = Dictionary(grouping: versions, by: \.notice)
  }

  /// A notice with its earlier texts; `results` are what its editions were read to, in the same order.
  func complete(
    _ notice: Notice, _ results: [NoticeReader.Result], findings: inout Findings
  ) -> Notice {
    var complete = notice
    for (index, edition) in notice.editions.enumerated() {
      let all = (versions[notice.id] ?? []).filter {
        $0.result.edition.language == edition.language
      }
      let sorted = all.sorted {
        ($0.day, $0.result.edition.prose.file) < ($1.day, $1.result.edition.prose.file)
      }
      for version in sorted {
        if let fault = fault(version, notice.day(of: edition), of: edition) {
          findings.add(fault)
        } else {
          var text = version.result.edition
          text.version = version.day
          complete.editions[index].earlier.append(text)
        }
      }
      if let translates = results[index].translates,
        let fault = fault(translates, notice, isOriginal: index == 0)
      {
        findings.add(fault)
      }
    }
    return complete
  }

  private func fault(
    _ version: Version, _ present: CalendarDate, of edition: Notice.Edition
  ) -> Diagnostic? {
    let file = version.result.edition.prose.file
    if let stated = version.result.version, stated.day != version.day {
      return Diagnostic(
        LoadingRules.versionName,
        "'\(stated.day)' is not the day that this file is called for, \(version.day)",
        at: stated.place, help: "write 'version: \(version.day)', or rename the file")
    }
    guard version.day >= present else { return nil }
    return Diagnostic(
      LoadingRules.versionOrder,
      "'\(version.day)' is not earlier than the present text, which stands from \(present)",
      at: Place(file), related: [.init("the present text", at: Place(edition.prose.file))],
      help: "call the file for the day from which its text stood, or say in the notice with "
        + "'version: …' from which day the present text stands")
  }

  private func fault(
    _ translates: StatedDay, _ notice: Notice, isOriginal: Bool
  ) -> Diagnostic? {
    guard let original = notice.original else { return nil }
    if isOriginal {
      return Diagnostic(
        LoadingRules.translatedVersion,
        "'translates' is for the other editions: this one is the original that they render",
        at: translates.place, help: "remove it")
    }
    let last = notice.day(of: original)
    guard translates.day > last else { return nil }
    return Diagnostic(
      LoadingRules.translatedVersion,
      "'\(translates.day)' is later than the last version of the original, of \(last)",
      at: translates.place, related: [.init("the original", at: Place(original.prose.file))],
      help: "write the day of the version that this edition renders: \(last)",
      fix: .init(replacing: translates.place, with: last.description))
  }
}
