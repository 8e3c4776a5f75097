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
    for planned in context.routes {
      let key = planned.route.file.lowercased()
      guard let owner = owners[key] else {
        owners[key] = planned
        continue
      }
      // An id with two files in one language is DuplicateIDRule's to report.
      if owner.place != nil, planned.place != nil, isSameDocument(owner, planned, context) {
        continue
      }
      let place = planned.place ?? owner.place
      let other = planned.place == nil ? nil : owner.place
      findings.add(
        Diagnostic(
          rule, "the address '/\(planned.route.path)' is already taken", at: place,
          related: other.map { [.init("by this one", at: $0)] } ?? [],
          help: other == nil
            ? "Gazette writes a page of its own there; choose another name"
            : "choose another name for one of them"))
    }
  }

  private static func isSameDocument(
    _ first: CheckContext.PlannedRoute, _ second: CheckContext.PlannedRoute, _ context: CheckContext
  ) -> Bool {
    let files = [first.place?.file, second.place?.file].compactMap { $0 }
    let editions =
      context.site.notices.map { $0.editions.map(\.prose.file) }
      + context.site.pages.map { $0.editions.map(\.prose.file) }
    return editions.contains { Set($0).isSuperset(of: files) }
  }
}
