/// Sorts the rows of a chart into panels and series, and each series along its axis.
struct SeriesSorter {
  let mark: Mark
  let seriesCount: Int
  let panelTitles: [String]?

  func panels(
    at: PlotColumn, value: PlotColumn, color: PlotColumn?, facet: PlotColumn?,
    shades: ValueClasses?, rows: [ChartRow]
  ) -> [Panel] {
    let panelCount = panelTitles?.count ?? 1
    var series = [[SeriesPoint]](repeating: [], count: panelCount * seriesCount)
    for (index, row) in rows.enumerated() {
      let place = at.values[index]
      let shown = value.values[index]
      if place.isNaN { continue }
      // Only lines and areas have gaps; a bar, a point or a cell without a value is not there.
      if shown.isNaN, mark != .line, mark != .area { continue }
      let shade = shades == nil ? nil : color?.values[index]
      if let shade, shade.isNaN { continue }
      let slot = shades == nil ? Int(color?.values[index] ?? 0) : 0
      let panel = Int(facet?.values[index] ?? 0)
      series[panel * seriesCount + slot].append(
        SeriesPoint(
          at: place, value: shown, base: shade ?? 0, row: index, isProvisional: row.isProvisional))
    }
    return (0..<panelCount).map { panel in
      Panel(
        title: panelTitles?[panel],
        series: (0..<seriesCount).compactMap { slot in
          let points = series[panel * seriesCount + slot]
          return points.isEmpty ? nil : Series(slot: slot, points: Self.sorted(points))
        })
    }
  }

  private static func sorted(_ points: [SeriesPoint]) -> [SeriesPoint] {
    let isSorted = zip(points, points.dropFirst()).allSatisfy { $0.at <= $1.at }
    return isSorted ? points : points.sorted { ($0.at, $0.row) < ($1.at, $1.row) }
  }
}
