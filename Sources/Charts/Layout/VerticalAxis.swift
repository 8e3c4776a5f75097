/// Lays out an axis that goes from the bottom to the top; categories go from the top to the bottom.
struct VerticalAxis {
  let plotScale: PlotScale
  let notation: Notation

  /// The axis of `height` pixels whose labels are at most `limit` wide.
  func axis(height: Double, limit: Double) -> Axis {
    let labels = AxisLabels(notation: notation, isPercent: plotScale.isPercent)
    switch plotScale.form {
    // Times on this axis have been read as categories.
    case .linear, .time:
      let linear = LinearTicks(
        plotScale.domain, count: max(2, Int(height / 50)), isWhole: plotScale.isWhole)
      return cut(Axis(scale: linear.scale, ticks: labels.ticks(linear.ticks, isLog: false)), limit)
    case .log:
      let log = LogTicks(plotScale.domain, count: max(2, Int(height / 20)))
      return cut(Axis(scale: log.scale, ticks: labels.ticks(log.ticks, isLog: true)), limit)
    case .band(let names):
      let ticks = names.enumerated().map { index, name in
        AxisTick(fraction: 1 - (Double(index) + 0.5) / Double(names.count), lines: [name])
      }
      // Upside down, so that the first category stands at the top.
      return cut(Axis(scale: Scale(plotScale.domain, isDescending: true), ticks: ticks), limit)
    }
  }

  private func cut(_ axis: Axis, _ limit: Double) -> Axis {
    var axis = axis
    for index in axis.ticks.indices {
      let text = axis.ticks[index].lines[0]
      let lines = TextLines(text, width: limit, limit: 1)
      axis.ticks[index].lines = lines.lines
      if lines.isCut { axis.ticks[index].full = text }
    }
    return axis
  }
}
