internal import Diagnostics
internal import GazetteModel

extension SiteAssembler {
  /// The reports that single editions make up, latest published first, then by id.
  func reports(
    _ results: [String: [ReportReader.Result]], findings: inout Findings
  ) -> [Report] {
    let zone = survey.configuration.timeZone
    var reports: [Report] = []
    for (id, editions) in results.sorted(by: { $0.key < $1.key }) {
      let sorted = editions.sorted {
        (rank($0.edition.language), $0.edition.prose.file)
          < (rank($1.edition.language), $1.edition.prose.file)
      }
      guard var facts = ReportReader.facts(sorted, findings: &findings) else { continue }
      facts.published = PublicationTime(zone.moment(of: facts.published))
      reports.append(Report(id: id, facts: facts, editions: sorted.map(\.edition)))
    }
    return reports.sorted { left, right in
      let (first, second) = (left.facts.published.moment.start, right.facts.published.moment.start)
      return first != second ? first > second : left.id < right.id
    }
  }
}
