internal import Charts
internal import Diagnostics
internal import GazetteModel
internal import Tabular

/// Finds what a chart says that changes nothing in its drawing.
struct ChartSettings {
  let composer: ChartComposer

  func check(_ findings: inout Findings) {
    let chart = composer.chart
    for name in ChannelName.allCases {
      guard let channel = chart[name] else { continue }
      checkOrder(name, channel, chart.rows, &findings)
      if channel.format == .percent, channel.kind != .quantitative {
        report(
          "'format: percent' is for numbers, which '\(channel.field)' does not hold", name,
          "take it out, or name a column of numbers", &findings)
      }
    }
    checkZero(chart, &findings)
    checkProvisional(&findings)
  }

  private func checkOrder(
    _ name: ChannelName, _ channel: Channel, _ rows: [ChartRow], _ findings: inout Findings
  ) {
    let stated = composer.stated(name)?.order ?? []
    if stated.isEmpty { return }
    let present = Set(
      rows.compactMap { row -> String? in
        if case .text(let text) = row[name] { text } else { nil }
      })
    var seen: Set<String> = []
    for (value, label) in zip(stated, channel.order) {
      if !seen.insert(value).inserted {
        report(
          "'order' names '\(value)' twice, and a category has one place", name,
          "name each category once", &findings)
      } else if !present.contains(label) {
        let near = Suggestion.closest(to: label, in: present.sorted())
        report(
          "'order' names '\(value)', which no row has", name,
          near.map { "did you mean '\($0)'?" }
            ?? "write the categories as the rows have them", &findings)
      }
    }
  }

  private func checkZero(_ chart: Chart, _ findings: inout Findings) {
    guard chart.mark == .bar || chart.mark == .area else { return }
    let name: ChannelName = chart.y.kind == .quantitative ? .y : .x
    if chart[name]?.includesZero == false {
      report(
        "bars and areas begin at zero, so 'zero: false' changes nothing", name,
        "take it out, or use the mark 'line' or 'point'", &findings)
    }
  }

  private func checkProvisional(_ findings: inout Findings) {
    guard let column = composer.exhibit.provisional,
      let number = composer.rows.column(column.name),
      composer.rows.table.schema.fields[number].type.isNumeric
    else { return }
    findings.add(
      Diagnostic(
        RenderingRules.chartSetting,
        "'provisional' needs a column of truth values or of the letter 'p'; '\(column.name)' holds numbers",
        at: column.place, help: "name the column that says which rows may still change"))
  }

  private func report(
    _ headline: String, _ name: ChannelName, _ help: String, _ findings: inout Findings
  ) {
    findings.add(
      Diagnostic(
        RenderingRules.chartSetting, headline, at: composer.column(name).place, help: help))
  }
}
