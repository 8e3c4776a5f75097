internal import GazetteModel
internal import Templates

/// All areas or all topics that have notices.
struct TermsPage: Sendable {
  let frame: Frame
  let lists: NoticeLists
  let isAreas: Bool

  static func names(_ frame: Names<Frame>) -> Names<TermsPage> {
    Names<TermsPage>(
      "terms page", "All areas or all topics, `terms.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .list("terms", "The areas or topics that have notices.", of: TermItem.names) { $0.terms }
      ])
  }

  private var terms: [TermItem] {
    let edition = frame.edition
    let site = edition.site
    return lists.facets(of: isAreas ? .area : .topic, in: edition.language).map { facet in
      TermItem(
        title: edition.name(facet), url: edition.path(site.list(facet, edition.language)),
        count: edition.writer.number(lists.notices(of: facet).count),
        otherLanguage: edition.otherLanguage(of: facet))
    }
  }
}
