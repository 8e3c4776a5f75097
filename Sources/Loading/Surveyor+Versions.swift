internal import Diagnostics
internal import Files
internal import GazetteModel

extension Surveyor {
  /// Sorts an earlier version of a notice: `versions/NAME/DATE.LANGUAGE.md`.
  mutating func sortVersion(_ entry: FileEntry) {
    let folders = entry.path.parts.dropLast()
    guard folders.dropLast().last == "versions", let id = folders.last else {
      findings.add(
        Diagnostic(
          LoadingRules.versionName,
          "'\(entry.path.name)' stands in no folder that is named for its notice",
          at: Place(entry.path.text),
          help: "move it to versions/NAME/DATE.LANGUAGE.md, where NAME is the notice's id"))
      return
    }
    guard let (stem, language) = name(of: entry) else { return }
    guard let day = CalendarDate(iso: stem) else {
      let spelled = DateSpelling(stem)?.moment.date
      findings.add(
        Diagnostic(
          LoadingRules.versionName, "'\(stem)' is not the day from which a text stood",
          at: Place(entry.path.text),
          help: spelled.map { "rename it to '\($0).\(language).md'" }
            ?? "call it for that day: '2022-03-19.\(language).md'"))
      return
    }
    survey.jobs.append(.init(entry: entry, kind: .version(of: String(id), on: day, language)))
  }

  /// Where an earlier version stood before it was copied, and its links led on from: beside the folder `versions`.
  static func original(of path: RelativePath, _ id: String, _ language: Language) -> String {
    let folders = path.parts.dropLast(3).joined(separator: "/")
    return "\(folders)/\(id).\(language).md"
  }
}
