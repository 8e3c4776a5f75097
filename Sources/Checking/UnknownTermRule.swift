internal import Diagnostics
internal import GazetteModel

enum UnknownTermRule: SiteRule {
  static let rule = Rule(
    "unknown-term", "authorities, areas and topics are those the site lists",
    explanation: """
      A notice or report names its authority, its areas and its topics by id. The ids stand in `gazette.yaml`, or in the dataset that it
      names for them. Mend the id, or add the entry there.
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let site = context.site
    for notice in site.notices {
      let facts = notice.facts
      report([facts.authority], "authority", site.authorities, findings: &findings)
      report(facts.areas, "area", site.areas, findings: &findings)
      report(facts.topics, "topic", site.topics, findings: &findings)
    }
    let tiles = site.configuration.tiles
    report(tiles.areas.map(\.term), "area", site.areas, findings: &findings)
    report(tiles.topics.map(\.term), "topic", site.topics, findings: &findings)
    for facts in site.reports.map(\.facts) {
      report(
        facts.authority.map { [$0] } ?? [], "authority", site.authorities, findings: &findings)
      report(facts.areas, "area", site.areas, findings: &findings)
      report(facts.topics, "topic", site.topics, findings: &findings)
    }
    for dataset in site.datasets {
      report(dataset.area.map { [$0] } ?? [], "area", site.areas, findings: &findings)
    }
  }

  private static func report(
    _ references: [Reference], _ kind: String, _ vocabulary: Vocabulary, findings: inout Findings
  ) {
    guard vocabulary.isReadable else { return }
    for reference in references where vocabulary[reference.name] == nil {
      let near = Suggestion.closest(to: reference.name, in: vocabulary.ids)
      findings.add(
        Diagnostic(
          rule, "there is no \(kind) '\(reference.name)'", at: reference.place,
          help: near.map { "did you mean '\($0)'?" }
            ?? "add it where gazette.yaml takes its entries from",
          fix: near.map { .init(replacing: reference.place, with: $0) }))
    }
  }
}
