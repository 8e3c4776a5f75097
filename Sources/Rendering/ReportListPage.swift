internal import GazetteModel
internal import Templates

/// The list of all reports.
struct ReportListPage: Sendable {
  let frame: Frame

  static func names(_ frame: Names<Frame>) -> Names<ReportListPage> {
    Names<ReportListPage>(
      "report list page", "All reports, `reports.mustache`; it is there where there are any.",
      sharing: frame.entries { $0.frame },
      [
        .list("reports", "The reports, latest first.", of: ReportItem.names) { page in
          let edition = page.frame.edition
          return ReportItem.items(edition.site.reports.indices, edition)
        }
      ])
  }
}
