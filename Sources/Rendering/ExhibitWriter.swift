internal import Diagnostics
internal import GazetteModel
internal import Templates

/// Turns tables, charts and maps into what a page shows, and the files beside it.
struct ExhibitWriter {
  let edition: Edition
  /// The address of the page that they stand on.
  let page: Route
  let tables: PageTables
  /// The templates that they are made from, by name.
  let templates: [String: PageTemplate]

  /// What is made of an exhibit; nil where its rows are not to be had, or cannot be shown, which is a finding.
  func render(_ exhibit: Exhibit, findings: inout Findings) -> RenderedExhibit? {
    switch exhibit.content {
    case .table(let table):
      TableWriter(
        exhibit: exhibit, table: table, edition: edition, page: page, names: tables.table,
        template: templates["exhibits/table"]
      ).render(findings: &findings)
    case .chart(let chart):
      ChartWriter(exhibit: exhibit, chart: chart, edition: edition, page: page)
        .render(findings: &findings)
    case .map: nil
    }
  }
}
