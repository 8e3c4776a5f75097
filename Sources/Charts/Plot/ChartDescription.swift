/// Describes a plot to those who do not see it: what it shows, its extremes, and where it begins and ends.
struct ChartDescription {
  let plot: Plot

  /// Beyond these, names are counted and not listed.
  private static let mostNames = 8

  var text: String {
    if let text = plot.chart.description, !text.isEmpty { return text }
    let (notation, chart) = (plot.notation, plot.chart)
    let phrases = notation.phrases
    let points = plot.panels.lazy.flatMap(\.series).flatMap(\.points).filter { !$0.isGap }
    var sentences: [String] = []
    if let first = points.min(by: { $0.at < $1.at }), let last = points.max(by: { $0.at < $1.at }) {
      sentences.append(
        phrases.overview.filled([
          "chart": phrases.charts[chart.mark] ?? "", "value": measure, "by": plot.atChannel.title,
          "first": at(first), "last": at(last),
        ]))
    }
    if plot.panels.count > 1 {
      let names = plot.panels.compactMap(\.title)
      sentences.append(
        phrases.facets.filled(["count": number(names.count), "list": list(names)]))
    }
    if plot.seriesNames.count > 1 {
      sentences.append(
        phrases.series.filled([
          "count": number(plot.seriesNames.count), "list": list(plot.seriesNames),
        ]))
    }
    sentences += extremes + ends
    let gaps = plot.panels.flatMap(\.series).flatMap(\.points)
      .count { $0.isGap && quantity($0) == nil }
    if gaps > 0 { sentences.append(phrases.gaps.filled(["count": number(gaps)])) }
    return sentences.joined(separator: phrases.sentenceSeparator)
  }

  /// What is measured: the values, or the shades of a heat map.
  private var measure: String {
    let channel = plot.shades == nil ? plot.valueChannel : plot.chart.color ?? plot.valueChannel
    return plot.notation.title(of: channel)
  }

  private var extremes: [String] {
    let values = plot.panels.lazy.flatMap(\.series).flatMap(\.points)
      .compactMap { point in quantity(point).map { (point, $0) } }
    guard let highest = values.max(by: { $0.1 < $1.1 }),
      let lowest = values.min(by: { $0.1 < $1.1 }), lowest.1 < highest.1
    else { return [] }
    return [
      plot.notation.phrases.extremes.filled([
        "highest": value(highest.0), "highestAt": place(highest.0), "lowest": value(lowest.0),
        "lowestAt": place(lowest.0),
      ])
    ]
  }

  /// Where series begin and end; only where they go along an axis.
  private var ends: [String] {
    guard plot.chart.mark == .line || plot.chart.mark == .area, plot.panels.count == 1,
      plot.panels[0].series.count <= Self.mostNames
    else { return [] }
    return plot.panels[0].series.compactMap { series in
      let shown = series.points.lazy.filter { !$0.isGap }
      guard let first = shown.first, let last = shown.reversed().first, first.at < last.at else {
        return nil
      }
      guard !plot.seriesNames.isEmpty else {
        return plot.notation.phrases.ends.filled(["first": value(first), "last": value(last)])
      }
      return plot.notation.phrases.endsOfSeries.filled([
        "series": plot.seriesNames[series.slot], "first": value(first), "last": value(last),
      ])
    }
  }

  /// The number that a row states, before it was stacked; nil where it states none.
  private func quantity(_ point: SeriesPoint) -> Double? {
    if case .number(let number) = stated(point), number.isFinite { number } else { nil }
  }

  private func stated(_ point: SeriesPoint) -> ChartValue {
    let row = plot.chart.rows[point.row]
    return plot.shades != nil ? row.color : plot.isHorizontal ? row.x : row.y
  }

  private func value(_ point: SeriesPoint) -> String {
    let channel = plot.shades == nil ? plot.valueChannel : plot.chart.color ?? plot.valueChannel
    return plot.notation.text(stated(point), of: channel)
  }

  private func at(_ point: SeriesPoint) -> String {
    let row = plot.chart.rows[point.row]
    return plot.notation.text(plot.isHorizontal ? row.y : row.x, of: plot.atChannel)
  }

  private func place(_ point: SeriesPoint) -> String {
    let row = plot.chart.rows[point.row]
    let names = [plot.shades == nil ? row.color : row.y, row.facet]
    let channels = [plot.shades == nil ? plot.chart.color : plot.chart.y, plot.chart.facet]
    return zip(names, channels).reduce(at(point)) { place, name in
      guard let channel = name.1 else { return place }
      return plot.notation.phrases.placeInSeries.filled([
        "at": place, "series": plot.notation.text(name.0, of: channel),
      ])
    }
  }

  private func number(_ count: Int) -> String {
    plot.notation.numbers.text(DecimalText(significand: count, exponent: 0))
  }

  private func list(_ names: [String]) -> String {
    let listed = names.prefix(Self.mostNames).joined(separator: plot.notation.phrases.listSeparator)
    return names.count > Self.mostNames ? listed + "…" : listed
  }
}
