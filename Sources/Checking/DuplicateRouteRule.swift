internal import Diagnostics
internal import GazetteModel

enum DuplicateRouteRule: SiteRule {
  static let rule = Rule(
    "duplicate-route", "an address belongs to one file",
    explanation: """
      Every page and file has an address of its own. A page called `notices` would take the place of the archive at
      `/notices/`, and two addresses that differ only in case cannot both exist on every machine. Rename the page, or
      move the file in `content/files/`.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    var owners: [String: CheckContext.PlannedRoute] = [:]
    var folders: [String: CheckContext.PlannedRoute] = [:]
    for planned in context.routes {
      let key = planned.route.file.lowercased()
      if let owner = owners[key] ?? folders[key] {
        report(planned, owner, context, findings: &findings)
        continue
      }
      owners[key] = planned
      var folder = key[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if let owner = owners[String(folder)] {
          report(planned, owner, context, findings: &findings)
        }
        // Of all the files in a folder, one that an author wrote says best who needs it.
        let known = folders[String(folder)]
        if let known, known.place != nil || planned.place == nil { break }
        folders[String(folder)] = planned
      }
    }
  }

  private static func report(
    _ planned: CheckContext.PlannedRoute, _ owner: CheckContext.PlannedRoute,
    _ context: CheckContext, findings: inout Findings
  ) {
    if let first = owner.place?.file, let second = planned.place?.file {
      // Two files of one document in one language are DuplicateIDRule's to report, and names that
      // differ only in case are found when the files are listed.
      let isKnown =
        isOneDocument([first, second], context) || first.lowercased() == second.lowercased()
      if isKnown { return }
    }
    let place = planned.place ?? owner.place
    let other = planned.place == nil ? nil : owner.place
    findings.add(
      Diagnostic(
        rule, "the address '/\(planned.route.path)' is already taken", at: place,
        related: other.map { [.init("by this one", at: $0)] } ?? [],
        help: other == nil
          ? "Gazette writes files of its own there; choose another name"
          : "choose another name for one of them"))
  }

  private static func isOneDocument(_ files: [String], _ context: CheckContext) -> Bool {
    let editions =
      context.site.notices.map { $0.editions.map(\.prose.file) }
      + context.site.reports.map { $0.editions.map(\.prose.file) }
      + context.site.pages.map { $0.editions.map(\.prose.file) }
    return editions.contains { Set($0).isSuperset(of: files) }
  }
}
