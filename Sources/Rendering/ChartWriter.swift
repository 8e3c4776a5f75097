internal import Charts
internal import Diagnostics
internal import GazetteModel

/// Makes of a chart what a page shows.
struct ChartWriter {
  let exhibit: Exhibit
  let chart: ChartExhibit
  let edition: Edition
  /// The address of the page that it stands on.
  let page: Route

  /// More series or small charts are for an author to choose from.
  private static let mostDefaultSeries = 8

  /// What is made of it; nil where its rows are not to be had, or cannot be shown, which is a finding.
  func item(findings: inout Findings) -> ChartItem? {
    guard let rows = edition.answers[chart.rows.value],
      let composer = ChartComposer(chart, rows, edition)
    else { return nil }
    if let diagnostic = rows.excess(at: chart.rows.place, in: edition.site) {
      refuse(diagnostic, &findings)
      return nil
    }
    switch composer.chart.plot(in: edition.writer.notation) {
    case .success(let plot):
      if exhibit.isDefault, let reason = unreadable(composer.chart) {
        leaveOut(reason, &findings)
        return nil
      }
      ChartSettings(composer: composer).check(&findings)
      return item(rows, drawing(plot))
    case .failure(.noRows), .failure(.noValues):
      if exhibit.isDefault { return nil }
      findings.add(
        Diagnostic(
          RenderingRules.chartEmpty, "this chart has nothing to show", at: chart.rows.place,
          help: "look at the rows of its view or dataset"))
      return item(rows, nil)
    case .failure(let refusal):
      refuse(
        RefusedChart(refusal: refusal, composer: composer, place: exhibit.place).diagnostic,
        &findings)
      return nil
    }
  }

  private func item(_ rows: ShownRows, _ drawing: ChartItem.Drawing?) -> ChartItem {
    ChartItem(
      exhibit: exhibit, title: chart.title, rows: rows, edition: edition, page: page,
      drawing: drawing)
  }

  private func drawing(_ plot: Plot) -> ChartItem.Drawing {
    let id = exhibit.id
    return ChartItem.Drawing(
      narrow: plot.svg(width: ChartItem.widths.narrow, prefix: id + "--narrow", isTitled: false),
      wide: plot.svg(width: ChartItem.widths.wide, prefix: id + "--wide", isTitled: false),
      files: [
        .svg: plot.svg(width: ChartItem.widths.file, prefix: id, isStandalone: true),
        .vegaLite: plot.vegaLite,
      ])
  }

  /// Why nobody could read a chart that follows from roles; nil where one can.
  private func unreadable(_ chart: Chart) -> String? {
    var places: [[ChartValue]: Int] = [:]
    let at = chart.mark == .bar ? \ChartRow.y : \.x
    for row in chart.rows { places[[row[keyPath: at], row.color, row.facet], default: 0] += 1 }
    if places.values.contains(where: { $0 > 1 }) { return "several rows are for the same place" }
    for channel in [\ChartRow.color, \.facet] {
      let count = Set(chart.rows.map { $0[keyPath: channel] }).count
      if count > Self.mostDefaultSeries { return "a dimension has \(count) values" }
    }
    return nil
  }

  private func refuse(_ diagnostic: Diagnostic, _ findings: inout Findings) {
    if exhibit.isDefault {
      leaveOut(diagnostic.message, &findings)
    } else {
      findings.add(diagnostic)
    }
  }

  private func leaveOut(_ reason: String, _ findings: inout Findings) {
    findings.add(
      Diagnostic(
        RenderingRules.chartLeftOut,
        "the page shows no chart of '\(exhibit.id.dropLast(".chart".count))': \(reason)",
        at: exhibit.place, help: "show a view of it in a text, or take out \"gazette:role\""))
  }
}

extension ShownRows {
  /// What is to be said of a chart or map whose rows are more than pages keep; nil where all are at hand.
  func excess(at place: Place, in site: Site) -> Diagnostic? {
    guard rowCount > rows.count else { return nil }
    return Diagnostic(
      RenderingRules.chartRefused,
      "the table '\(table.name)' has \(rowCount) rows, and a page shows at most \(site.configuration.limits.viewRows)",
      at: place, help: "choose or add up rows in a view")
  }
}
