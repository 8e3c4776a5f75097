extension PanelDrawing {
  /// A bar for each value, from its base; in one path for each series where there are too many to be named.
  func bars(_ svg: inout SVGWriter) {
    for series in panel.series {
      var (settled, provisional) = (PathData(), PathData())
      for point in series.points {
        let box = bar(point, series.slot)
        if let titles {
          svg.begin("rect")
          svg.style(point.isProvisional ? "chart-bar-provisional" : "chart-bar", series.slot + 1)
          paints.paint(series.slot, &svg)
          svg.place(box)
          svg.element("title", text: titles.title(of: point))
          svg.end()
        } else if point.isProvisional {
          provisional.rectangle(box)
        } else {
          settled.rectangle(box)
        }
      }
      for (data, isProvisional) in [(settled, false), (provisional, true)] where !data.isEmpty {
        svg.begin("path")
        svg.style(isProvisional ? "chart-bar-provisional" : "chart-bar", series.slot + 1)
        paints.paint(series.slot, &svg)
        svg.path(data)
        svg.end()
      }
    }
  }

  private func bar(_ point: SeriesPoint, _ slot: Int) -> Box {
    let band = band(plot.at, point.at)
    // A fifth of each band is left free, unless bars would be too thin to see.
    let count = plot.arrangement == .grouped ? Double(max(plot.seriesNames.count, 1)) : 1
    let extent = band.upperBound - band.lowerBound
    let pixels =
      (frame.at.fraction(band.upperBound) - frame.at.fraction(band.lowerBound)).magnitude
      * (frame.isHorizontal ? frame.box.height : frame.box.width)
    let free = pixels < 4 ? 0 : extent * 0.1
    let part = (extent - 2 * free) / count
    let start = band.lowerBound + free + (count > 1 ? Double(slot) * part : 0)
    return frame.box(start...(start + part), point.base, point.value)
  }

  /// What a category, or a unit of time, takes of the axis.
  func band(_ scale: PlotScale, _ value: Double) -> ClosedRange<Double> {
    guard case .time(let unit) = scale.form else { return (value - 0.5)...(value + 0.5) }
    return value...Double(Moment(minutes: Int(value)).next(unit).minutes)
  }
}
