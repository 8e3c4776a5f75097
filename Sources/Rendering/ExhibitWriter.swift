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
        .item(findings: &findings).map { rendered($0, &findings) }
    case .map(let map):
      MapWriter(exhibit: exhibit, map: map, edition: edition, page: page)
        .item(findings: &findings).map { rendered($0, &findings) }
    }
  }

  private func rendered(_ item: ChartItem, _ findings: inout Findings) -> RenderedExhibit {
    var html: [UInt8] = []
    templates["exhibits/chart"]?
      .render(tables.chart.scope(for: item), into: &html, findings: &findings)
    return RenderedExhibit(html: html, files: item.artifacts, isDrawn: item.drawing != nil)
  }
}
